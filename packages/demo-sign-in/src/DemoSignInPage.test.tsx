import { IdentityApi } from '@backstage/core-plugin-api';
import {
  mockApis,
  registerMswTestHooks,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { configApiRef, discoveryApiRef } from '@backstage/core-plugin-api';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { DemoSignInPage } from './DemoSignInPage';

const people = [
  {
    name: 'ada',
    displayName: 'Ada Okafor',
    role: 'Developer, Search',
    purpose: 'Rates the tools she works with.',
  },
  {
    name: 'tariq',
    displayName: 'Tariq Haddad',
    role: 'Team lead, Payments',
    purpose: 'Says what his team uses.',
  },
];

const server = setupServer();

/** The backend's answer to whoever signs in, as somebody it does not check. */
const letIn = http.get(
  'http://backend/api/auth/:provider/refresh',
  ({ request, params }) => {
    const name = request.headers.get('x-demo-user') ?? params.provider;
    return HttpResponse.json({
      profile: {},
      backstageIdentity: {
        token: `h.${btoa(JSON.stringify({ exp: 4102444800 }))}.s`,
        identity: {
          type: 'user',
          userEntityRef: `user:default/${name}`,
          ownershipEntityRefs: [`user:default/${name}`],
        },
      },
    });
  },
);

async function visit(enabled = true) {
  const onSignInSuccess = jest.fn<void, [IdentityApi]>();
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [discoveryApiRef, mockApis.discovery({ baseUrl: 'http://backend' })],
        [
          configApiRef,
          mockApis.config({
            data: {
              app: { title: 'Saltmarsh' },
              auth: { providers: { demo: { people } } },
              platformProduct: { demo: { enabled } },
            },
          }),
        ],
      ]}
    >
      <DemoSignInPage onSignInSuccess={onSignInSuccess} />
    </TestApiProvider>,
  );
  return {
    signedIn: async () => {
      await waitFor(() => expect(onSignInSuccess).toHaveBeenCalled());
      const identity = onSignInSuccess.mock.calls[0][0];
      const { userEntityRef } = await identity.getBackstageIdentity();
      return { identity, userEntityRef };
    },
  };
}

describe('DemoSignInPage', () => {
  registerMswTestHooks(server);
  afterEach(() => window.sessionStorage.clear());

  it('offers each person by name, with who they are and what they come for', async () => {
    await visit();

    expect(
      screen.getByRole('heading', { level: 1, name: 'Saltmarsh' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { level: 2, name: 'Sign in as' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Ada Okafor' }),
    ).toHaveAccessibleDescription(
      'Developer, Search Rates the tools she works with.',
    );
    expect(
      screen.getByRole('button', { name: 'Tariq Haddad' }),
    ).toBeInTheDocument();
  });

  it('signs ada in by keyboard, still has her after a reload, and asks again after she left', async () => {
    server.use(letIn);
    const first = await visit();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect((await first.signedIn()).userEntityRef).toBe('user:default/ada');

    cleanup();
    const reloaded = await visit();
    const { identity, userEntityRef } = await reloaded.signedIn();
    expect(userEntityRef).toBe('user:default/ada');

    await identity.signOut();
    cleanup();
    await visit();
    expect(
      screen.getByRole('button', { name: 'Ada Okafor' }),
    ).toBeInTheDocument();
  });

  it('lets a guest in', async () => {
    server.use(letIn);
    const { signedIn } = await visit();

    await userEvent.click(
      screen.getByRole('button', { name: 'Continue as guest' }),
    );

    expect((await signedIn()).userEntityRef).toBe('user:default/guest');
  });

  it('tells tariq why he is not in yet, and lets him try again or choose again', async () => {
    server.use(
      http.get('http://backend/api/auth/demo/refresh', () =>
        HttpResponse.json(
          {
            error: {
              name: 'ServiceUnavailableError',
              message: 'Try again in a few seconds.',
            },
            response: { statusCode: 503 },
          },
          { status: 503 },
        ),
      ),
    );
    const { signedIn } = await visit();
    await userEvent.click(screen.getByRole('button', { name: 'Tariq Haddad' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Try again in a few seconds.',
    );

    await userEvent.click(
      screen.getByRole('button', { name: 'Choose somebody else' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Tariq Haddad' }));
    server.use(letIn);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );

    expect((await signedIn()).userEntityRef).toBe('user:default/tariq');
  });

  it('offers nobody where the demo is switched off', async () => {
    await visit(false);

    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByText(/Nobody can sign in/)).toBeInTheDocument();
  });
});
