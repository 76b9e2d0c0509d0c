import { TestDatabases } from '@backstage/backend-test-utils';
import { apiContracts } from 'backstage-plugin-platform-product-common/contract';
import { Persona, personas, startPortal } from '../__testUtils__/portal';
import {
  cold,
  insight,
  oneCi,
  optOut,
  researchKey,
  someId,
  study,
  talk,
  ticket,
} from './__testUtils__/bodies';

jest.setTimeout(60_000);

/*
 * Every route, and what each persona gets when nobody installed a policy. Whoever
 * adds a route adds a line; whoever changes who may sees it here.
 *
 * The order: ada, tariq, grace, lin, max, sam, a guest, a service, nobody.
 */
// prettier-ignore
const matrix: Record<string, [body: object | string | undefined, statuses: string]> = {
  'GET /products':                                     [undefined,    '200 200 200 200 200 200 200 200 401'],
  'GET /products/:kind/:namespace/:name':              [undefined,    '200 200 200 200 200 200 200 200 401'],
  'PUT /products/:kind/:namespace/:name':              [{ profile: { takesOn: [] }, audience: { groups: [] }, version: 0 }, '403 403 200 403 403 403 403 403 401'],
  'GET /products/:kind/:namespace/:name/history':      [undefined,    '200 200 200 200 200 200 200 200 401'],
  'GET /products/:kind/:namespace/:name/jobs':         [undefined,    '200 200 200 200 200 200 200 200 401'],
  'POST /products/:kind/:namespace/:name/jobs':        [{ when: 'I push', want: 'to hear', soThat: 'I go on' }, '403 403 200 403 403 403 403 403 401'],
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
  'GET /products/:kind/:namespace/:name/adoption':     [undefined,    '200 200 200 200 200 200 200 200 401'],
  'GET /products/:kind/:namespace/:name/alternatives': [undefined,    '200 200 200 200 200 200 200 200 401'],
  'GET /products/:kind/:namespace/:name/choices':      [undefined,    '200 200 200 200 200 200 200 200 401'],
  'GET /products/:kind/:namespace/:name/choices/:teamNamespace/:teamName':         [undefined, '200 200 200 200 200 200 200 200 401'],
  'PUT /products/:kind/:namespace/:name/choices/:teamNamespace/:teamName':         [optOut, '403 200 403 403 403 403 403 403 401'],
  'DELETE /products/:kind/:namespace/:name/choices/:teamNamespace/:teamName':      [undefined, '403 409 403 403 403 403 403 403 401'],
  'GET /products/:kind/:namespace/:name/choices/:teamNamespace/:teamName/history': [undefined, '200 200 200 200 200 200 200 200 401'],
  'POST /products/:kind/:namespace/:name/choices/:teamNamespace/:teamName/undo':   [{ version: 9 }, '403 409 403 403 403 403 403 403 401'],
  'POST /products/:kind/:namespace/:name/choices/:teamNamespace/:teamName/answer': [{ answer: 'Fair.', version: 0 }, '403 403 200 403 403 403 403 403 401'],
  'POST /products/:kind/:namespace/:name/choices/:teamNamespace/:teamName/reconsideration': [{ text: 'Again?' }, '403 403 200 403 403 403 403 403 401'],
  'GET /teams/:namespace/:name/choices':               [undefined,    '200 200 200 200 200 200 200 200 401'],
  'PUT /teams/:namespace/:name/choices':               [{ choices: [{ product: 'component:default/ci', ...optOut }] }, '403 200 403 403 403 403 403 403 401'],
  'GET /alternatives':                                 [undefined,    '200 200 200 200 200 200 200 200 401'],
  'GET /alternatives/aliases':                         [undefined,    '200 200 200 200 200 200 200 200 401'],
  'PUT /alternatives/aliases':                         [{ product: 'component:default/ci', name: 'Jenkins' }, '403 403 200 403 403 403 403 403 401'],
  'GET /mandates':                                     [undefined,    '200 200 200 200 200 200 200 200 401'],
  'POST /mandates':                                    [oneCi,        '403 403 200 403 200 403 403 403 401'],
  'GET /mandates/:mandateId':                          [undefined,    '200 200 200 200 200 200 200 200 401'],
  'PATCH /mandates/:mandateId':                        [{ reason: 'Audit', version: 9 }, '403 403 409 403 409 403 403 403 401'],
  'DELETE /mandates/:mandateId':                       [undefined,    '403 403 409 403 409 403 403 403 401'],
  'GET /products/:kind/:namespace/:name/roadmap':      [undefined,    '200 200 200 200 200 200 200 200 401'],
  'GET /roadmap-items':                                [undefined,    '200 200 200 200 200 200 200 200 401'],
  'POST /roadmap-items':                               [cold,         '200 200 200 200 200 200 403 403 401'],
  'GET /roadmap-items/similar':                        [undefined,    '200 200 200 200 200 200 200 200 401'],
  'GET /roadmap-items/:itemId':                        [undefined,    '200 200 200 200 200 200 200 200 401'],
  'PATCH /roadmap-items/:itemId':                      [{ title: 'Faster', version: 9 }, '403 403 409 403 403 403 403 403 401'],
  'DELETE /roadmap-items/:itemId':                     [undefined,    '403 403 409 403 403 403 403 403 401'],
  'POST /roadmap-items/:itemId/transitions':           [{ to: 'idea' }, '403 403 409 403 403 403 403 403 401'],
  'POST /roadmap-items/:itemId/undo':                  [undefined,    '403 403 409 403 403 403 403 403 401'],
  'POST /roadmap-items/:itemId/position':              [{},           '403 403 200 403 403 403 403 403 401'],
  'POST /roadmap-items/:itemId/merge':                 [{ into: someId }, '403 403 400 403 403 403 403 403 401'],
  'POST /roadmap-items/:itemId/unmerge':               [undefined,    '403 403 409 403 403 403 403 403 401'],
  'GET /roadmap-items/:itemId/history':                [undefined,    '200 200 200 200 200 200 200 200 401'],
  'GET /roadmap-items/:itemId/demand':                 [undefined,    '200 200 200 200 200 200 200 200 401'],
  'PUT /roadmap-items/:itemId/demand/:teamNamespace/:teamName':    [{ importance: 2 }, '403 200 400 403 403 403 403 403 401'],
  'DELETE /roadmap-items/:itemId/demand/:teamNamespace/:teamName': [undefined, '403 200 200 403 403 403 403 403 401'],
  'GET /products/:kind/:namespace/:name/authority':    [undefined,    '200 200 200 200 200 200 200 200 401'],
  'PUT /products/:kind/:namespace/:name/follow':       [undefined,    '204 204 204 204 204 204 403 403 401'],
  'DELETE /products/:kind/:namespace/:name/follow':    [undefined,    '204 204 204 204 204 204 403 403 401'],
  'PUT /roadmap-items/:itemId/follow':                 [undefined,    '204 204 204 204 204 204 403 403 401'],
  'DELETE /roadmap-items/:itemId/follow':              [undefined,    '204 204 204 204 204 204 403 403 401'],
  'GET /roadmap-items/:itemId/evidence':               [undefined,    '200 200 200 200 200 200 200 200 401'],
  'POST /roadmap-items/:itemId/evidence':              [ticket,       '403 403 200 403 403 403 403 403 401'],
  'DELETE /roadmap-items/:itemId/evidence/:evidenceId': [undefined,   '403 403 204 403 403 403 403 403 401'],
  'GET /roadmap-items/:itemId/effect':                 [undefined,    '200 200 200 200 200 200 200 200 401'],
  'PUT /roadmap-items/:itemId/effect':                 [{ version: 0 }, '403 403 200 403 403 403 403 403 401'],
  'GET /roadmap-items/:itemId/comments':               [undefined,    '200 200 200 200 200 200 200 200 401'],
  'POST /roadmap-items/:itemId/comments':              [{ text: 'Hi' }, '200 200 200 200 200 200 403 403 401'],
  'PATCH /roadmap-items/:itemId/comments/:commentId':  [{ text: 'Ho', version: 9 }, '409 403 403 403 403 403 403 403 401'],
  'DELETE /roadmap-items/:itemId/comments/:commentId': [undefined,    '409 403 409 409 403 403 403 403 401'],
  'POST /roadmap-items/:itemId/comments/:commentId/report': [undefined, '204 204 204 204 204 204 403 403 401'],
  'GET /research':                                     [undefined,    '200 200 200 200 200 200 200 200 401'],
  'GET /studies':                                      [undefined,    '200 200 200 200 200 200 200 200 401'],
  'POST /studies':                                     [study,        '403 403 200 200 403 403 403 403 401'],
  'GET /studies/:studyId':                             [undefined,    '404 404 404 200 404 404 404 404 401'],
  'PATCH /studies/:studyId':                           [{ title: 'Builds', version: 9 }, '404 404 404 409 404 404 404 404 401'],
  'GET /products/:kind/:namespace/:name/research':     [undefined,    '200 200 200 200 200 200 200 200 401'],
  'GET /products/:kind/:namespace/:name/volunteers':   [undefined,    '200 200 200 200 200 200 200 200 401'],
  'PUT /products/:kind/:namespace/:name/volunteers':   [{ words: 'Ask me' }, '200 200 200 200 200 200 403 403 401'],
  'DELETE /products/:kind/:namespace/:name/volunteers': [undefined,   '204 204 204 204 204 204 403 403 401'],
  // Whom grace asked, lin doesn't ask without saying why.
  'POST /products/:kind/:namespace/:name/contacts':    [{ userRef: 'user:default/ada' }, '403 403 200 409 403 403 403 403 401'],
  'GET /research-notes':                               [undefined,    '200 200 200 200 200 200 200 200 401'],
  'POST /research-notes':                              [talk,         '403 403 200 200 403 403 403 403 401'],
  'GET /research-notes/:noteId':                       [undefined,    '404 404 404 200 404 404 404 404 401'],
  'PATCH /research-notes/:noteId':                     [{ pains: [], version: 9 }, '404 404 404 409 404 404 404 404 401'],
  'DELETE /research-notes/:noteId':                    [undefined,    '404 404 404 409 404 404 404 404 401'],
  'GET /research-notes/:noteId/findings':              [undefined,    '404 404 404 200 404 404 404 404 401'],
  'GET /research-notes/:noteId/highlights':            [undefined,    '404 404 404 200 404 404 404 404 401'],
  'POST /research-notes/:noteId/highlights':           [{ start: 0, end: 3, quote: 'Hum' }, '404 404 404 400 404 404 404 404 401'],
  'PATCH /research-notes/:noteId/highlights/:highlightId':  [{ tags: [], version: 9 }, '404 404 404 409 404 404 404 404 401'],
  'DELETE /research-notes/:noteId/highlights/:highlightId': [undefined, '404 404 404 409 404 404 404 404 401'],
  'GET /insights':                                     [undefined,    '200 200 200 200 200 200 200 200 401'],
  'POST /insights':                                    [insight,      '403 403 200 200 403 403 403 403 401'],
  'GET /insights/:insightId':                          [undefined,    '404 404 404 200 404 404 404 404 401'],
  'PATCH /insights/:insightId':                        [{ statement: 'Builds wait', version: 9 }, '404 404 404 409 404 404 404 404 401'],
  'DELETE /insights/:insightId':                       [undefined,    '404 404 404 409 404 404 404 404 401'],
  'POST /insights/:insightId/publication':             [{ version: 9 }, '404 404 404 409 404 404 404 404 401'],
  'DELETE /insights/:insightId/publication':           [undefined,    '404 404 404 409 404 404 404 404 401'],
  'GET /me/participations':                            [undefined,    '200 200 200 200 200 200 200 200 401'],
  'POST /me/participations/:participationId/withdrawal': [undefined,  '404 404 404 404 404 404 404 404 401'],
  'GET /me/data':                                      [undefined,    '200 200 200 200 200 200 403 403 401'],
  'GET /subjects/:namespace/:name/data':               [undefined,    '403 403 403 200 403 403 403 403 401'],
  'GET /inbox':                                        [undefined,    '200 200 200 200 200 200 200 200 401'],
  'POST /inbox/actions':                               [{ action: 'done', ids: ['suggestion:none'] }, '200 200 200 200 200 200 403 403 401'],
  'GET /exports/choices':                              [undefined,    '200 200 200 200 200 200 200 200 401'],
  'POST /imports/roadmap-items':                       ['title\nA\n', '403 403 200 403 403 403 403 403 401'],
  'GET /imports':                                      [undefined,    '403 403 200 403 403 403 403 403 401'],
  'GET /imports/:importId':                            [undefined,    '404 404 404 404 404 404 404 404 401'],
  'POST /imports/:importId/start':                     [undefined,    '404 404 404 404 404 404 404 404 401'],
  'DELETE /imports/:importId':                         [undefined,    '404 404 404 404 404 404 404 404 401'],
  'GET /imports/:importId/rows':                       [undefined,    '404 404 404 404 404 404 404 404 401'],
  'GET /setup':                                        [undefined,    '403 403 403 403 403 200 403 403 401'],
  // Last, as little is left after it.
  'DELETE /me/data':                                   [undefined,    '200 200 200 200 200 200 403 403 401'],
  'DELETE /subjects/:namespace/:name/data':            [undefined,    '403 403 403 200 403 403 403 403 401'],
  'GET /openapi.json':                                 [undefined,    '200 200 200 200 200 200 200 200 401'],
};

/** What some routes can't be asked without. */
const queries = [
  [
    /^DELETE .*(choices.*:teamName|:mandateId|:itemId|:commentId|:noteId|:highlightId|:insightId|publication)$/,
    '?version=9',
  ],
  [/similar$/, '?product=component:default/ci&text=builds'],
  [
    /^(POST \/imports\/roadmap-items|GET \/imports)$/,
    '?product=component:default/ci',
  ],
  [/^GET \/alternatives\/aliases$/, '?product=component:default/ci'],
] as const;

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe('the permission matrix', () => {
  it('has a line for every route of the API, and no other', () => {
    const routes = apiContracts
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
      platformProduct: {
        privacyStewards: ['group:default/research'],
        governance: ['group:default/leadership'],
        researchers: ['group:default/research'],
        research: { keys: [researchKey] },
      },
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
    await knex('mandates').insert({
      id: someId,
      for_all: true,
      policy: 'One vault',
      protects: 'keys',
      owner_ref: 'group:default/leadership',
      reason: 'Audit',
      created_at: '2026-11-23T12:00:00.000Z',
      expires_at: '2999-12-31T23:59:59.000Z',
      version: 1,
    });
    await knex('mandate_products').insert({ mandate_id: someId, product_id });
    await knex('roadmap_items').insert({
      id: someId,
      root_id: someId,
      title: 'Faster builds',
      problem: 'They take long.',
      status: 'idea',
      status_since: '2026-11-23T12:00:00.000Z',
      place: 0,
      is_internal: false,
      created_at: '2026-11-23T12:00:00.000Z',
      changed_at: '2026-11-23T12:00:00.000Z',
      version: 1,
    });
    await portal
      .as('lin')
      .post('/studies', { ...study, id: someId })
      .expect(200);
    await portal
      .as('lin')
      .post('/research-notes', { ...talk, id: someId, body: 'Waits long.' })
      .expect(200);
    await portal
      .as('lin')
      .post(`/research-notes/${someId}/highlights`, {
        id: someId,
        start: 0,
        end: 5,
        quote: 'Waits',
      })
      .expect(200);
    await portal
      .as('lin')
      .post('/insights', { ...insight, id: someId })
      .expect(200);
    await knex('roadmap_item_products').insert({ item_id: someId, product_id });
    await knex('roadmap_comments').insert({
      id: someId,
      item_id: someId,
      text: 'Yes, please',
      is_owners: false,
      author_ref: 'user:default/ada',
      written_at: '2026-11-23T12:00:00.000Z',
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
      .replace('/teams/:namespace/:name', '/teams/default/payments')
      .replace(':teamNamespace/:teamName', 'default/payments')
      .replace(':kind', 'component')
      .replace(':namespace', 'default')
      .replace(':name', 'ci')
      .replace(/:itemId/, someId)
      .replace(/:studyId|:noteId/, someId)
      .replace(/:highlightId|:participationId|:insightId/, someId)
      .replace(/:commentId|:messageId|:mandateId|:evidenceId|:importId/, someId)
      .concat(queries.find(([routes]) => routes.test(route))?.[1] ?? '');
    const ask = portal.as(persona as Persona)[
      method.toLowerCase() as 'get' | 'put' | 'post' | 'patch' | 'delete'
    ];
    const asked = ask(path, body);
    // What is written out is a file, everything else JSON.
    const answer = await (typeof body === 'string'
      ? asked.set('Content-Type', 'text/csv')
      : asked);
    expect([answer.status, answer.body]).toEqual([status, expect.anything()]);
  });
});
