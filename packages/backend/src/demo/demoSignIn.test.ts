import { UserEntity } from '@backstage/catalog-model';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import demo from '.';

const ada: UserEntity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'ada', namespace: 'default' },
  spec: { memberOf: ['search'] },
  relations: [{ type: 'memberOf', targetRef: 'group:default/search' }],
};

async function startPortal(options: { mode: string; demoEnabled?: boolean }) {
  jest.replaceProperty(process.env, 'NODE_ENV', options.mode);
  const { server } = await startTestBackend({
    features: [
      authPlugin,
      demo,
      catalogServiceMock.factory({ entities: [ada] }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:3000' },
          auth: {
            providers: {
              demo: {
                people: [
                  { name: 'ada', displayName: 'Ada Okafor' },
                  { name: 'tariq', displayName: 'Tariq Haddad' },
                ],
              },
            },
          },
          platformProduct: { demo: { enabled: options.demoEnabled } },
        },
      }),
    ],
  });
  const signInAs = (name: string) =>
    request(server).get('/api/auth/demo/refresh').set('x-demo-user', name);
  return { server, signInAs };
}

describe('demo sign-in', () => {
  afterEach(() => jest.restoreAllMocks());

  it('gives ada a token with the teams that the catalog knows', async () => {
    const { signInAs } = await startPortal({
      mode: 'development',
      demoEnabled: true,
    });

    const { status, body } = await signInAs('ada');

    expect(status).toBe(200);
    expect(body.profile).toEqual({ displayName: 'Ada Okafor' });
    expect(body.backstageIdentity).toMatchObject({
      token: expect.any(String),
      identity: {
        userEntityRef: 'user:default/ada',
        ownershipEntityRefs: ['user:default/ada', 'group:default/search'],
      },
    });
  });

  it('turns away whoever is not one of its people, and says who they are', async () => {
    const { server, signInAs } = await startPortal({
      mode: 'development',
      demoEnabled: true,
    });

    for (const response of [
      await signInAs('mallory'),
      await signInAs('user:default/ada'),
      await request(server).get('/api/auth/demo/refresh'),
    ]) {
      expect(response.status).toBe(401);
      expect(response.body.error.message).toContain('ada, tariq');
    }
  });

  it('asks tariq to wait while the catalog does not know his teams', async () => {
    const { signInAs } = await startPortal({
      mode: 'development',
      demoEnabled: true,
    });

    const { status, body } = await signInAs('tariq');

    expect(status).toBe(503);
    expect(body.error.message).toContain('Try again');
  });

  it.each([
    { mode: 'production', demoEnabled: true },
    { mode: 'production', demoEnabled: false },
    { mode: 'development', demoEnabled: false },
    { mode: 'development', demoEnabled: undefined },
    { mode: 'test', demoEnabled: true },
  ])('does not exist with %j', async options => {
    const { signInAs } = await startPortal(options);

    expect((await signInAs('ada')).status).toBe(404);
  });
});
