import { TestDatabases } from '@backstage/backend-test-utils';
import {
  Contract,
  satisfactionContract,
  scorecardContract,
  setupContract,
} from 'backstage-plugin-platform-product-common/contract';
import { Persona, personas, startPortal } from '../__testUtils__/portal';

jest.setTimeout(60_000);

/*
 * Every route, and what each persona gets when nobody installed a policy. Whoever
 * adds a route adds a line; whoever changes who may sees it here.
 *
 * The order: ada, tariq, grace, lin, max, sam, a guest, a service, nobody.
 */
// prettier-ignore
const matrix: Record<string, [body: object | undefined, statuses: string]> = {
  'GET /products':                                     [undefined,    '200 200 200 200 200 200 200 200 401'],
  'GET /products/:kind/:namespace/:name/satisfaction': [undefined,    '200 200 200 200 200 200 200 200 401'],
  'GET /products/:kind/:namespace/:name/comments':     [undefined,    '200 200 200 200 200 200 200 200 401'],
  'GET /products/:kind/:namespace/:name/rating':       [undefined,    '200 200 200 200 200 200 403 403 401'],
  'PUT /products/:kind/:namespace/:name/rating':       [{ score: 4 }, '200 200 200 200 200 200 403 403 401'],
  'DELETE /products/:kind/:namespace/:name/rating':    [undefined,    '204 204 204 204 204 204 403 403 401'],
  'POST /products/:kind/:namespace/:name/comments/:commentId/reply': [{ reply: 'We see to it.', version: 0 }, '403 403 200 403 403 403 403 403 401'],
  'POST /products/:kind/:namespace/:name/comments/:commentId/hide':  [undefined, '403 403 403 204 403 403 403 403 401'],
  'GET /products/:kind/:namespace/:name/messages':     [undefined,    '200 200 200 200 200 200 200 200 401'],
  'POST /products/:kind/:namespace/:name/messages':    [{ body: 'Hi' }, '200 200 200 200 200 200 403 403 401'],
  'PATCH /products/:kind/:namespace/:name/messages/:messageId': [{ status: 'closed', version: 1 }, '403 403 200 403 403 403 403 403 401'],
  'GET /setup':                                        [undefined,    '403 403 403 403 403 200 403 403 401'],
  'GET /openapi.json':                                 [undefined,    '200 200 200 200 200 200 200 200 401'],
};

const someId = '0b0f8f0a-3d3c-4f0e-9a53-0a3e8a1d2c4b';

const contracts: Contract[] = [
  satisfactionContract,
  scorecardContract,
  setupContract,
];

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe('the permission matrix', () => {
  it('has a line for every route of the API, and no other', () => {
    const routes = contracts
      .flatMap(contract => Object.values(contract))
      .map(({ route }) => route);
    expect(Object.keys(matrix).sort()).toEqual(routes.sort());
  });
});

describe.each(databases.eachSupportedId())('who may, on %s', id => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    const knex = await databases.init(id);
    portal = await startPortal({
      knex,
      platformProduct: { privacyStewards: ['group:default/research'] },
    });
    await portal.as('ada').get('/products/component/default/ci/satisfaction');
    const { id: product_id } = await knex('catalog_entities')
      .where({ ref: 'component:default/ci' })
      .first();
    await knex('published_comments').insert({
      id: someId,
      product_id,
      period: '2026-Q4',
      respondent_key: 'somebody',
      body: 'Logs vanish after a retry',
    });
    await knex('owner_messages').insert({
      id: someId,
      product_id,
      author_ref: 'user:default/ada',
      body: 'Can we talk?',
      created_at: '2026-11-23T12:00:00.000Z',
      status: 'new',
      version: 1,
    });
  });
  afterAll(() => portal.stop());

  const lines = Object.entries(matrix).flatMap(([route, [body, statuses]]) =>
    statuses
      .split(' ')
      .map((status, i) => [personas[i], route, Number(status), body] as const),
  );

  it.each(lines)('%s asks %s and gets %i', async (...line) => {
    const [persona, route, status, body] = line;
    const [method, template] = route.split(' ');
    const path = template
      .replace(':kind', 'component')
      .replace(':namespace', 'default')
      .replace(':name', 'ci')
      .replace(/:commentId|:messageId/, someId);
    const ask = portal.as(persona as Persona)[
      method.toLowerCase() as 'get' | 'put' | 'post' | 'patch' | 'delete'
    ];
    const answer = await ask(path, body);
    expect([answer.status, answer.body]).toEqual([status, expect.anything()]);
  });
});
