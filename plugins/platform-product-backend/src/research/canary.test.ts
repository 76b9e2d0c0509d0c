import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { apiContracts } from 'backstage-plugin-platform-product-common/contract';
import { Persona, personas } from '../__testUtils__/portal';
import { boardOf } from '../roadmap/__testUtils__/board';
import { agreed, ci, startDesk } from './__testUtils__/desk';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
// Three letters more than anything could hold by chance, one for each place.
const inNote = 'zanzibarnote';
const inTag = 'zanzibartag';
const inDraft = 'zanzibardraft';
const inQuote = 'zanzibarquote';

const levels = ['error', 'warn', 'info', 'debug'] as const;

describe.each(databases.eachSupportedId())('what lin wrote, on %s', id => {
  it('is read by nobody outside her study, on no route, and stands nowhere in clear', async () => {
    const knex = await databases.init(id);
    const logger = mockServices.rootLogger.mock();
    logger.child.mockReturnValue(logger);
    const desk = await startDesk(knex, { logger });
    const { portal } = desk;
    const study = await desk.study('lin', { title: `About ${inNote}` });
    const note = await desk.write('lin', {
      studyId: study.id,
      body: `Types ${inNote} twice. Says ${inQuote}.`,
      pains: [`${inNote} hurts`],
      participants: [{ ...agreed, userRef: 'user:default/ada' }],
    });
    const highlight = await desk.mark('lin', note, `Says ${inQuote}.`, {
      tags: [inTag],
    });
    const draft = async (statement: string) =>
      (
        await portal
          .as('lin')
          .post('/insights', {
            products: [ci],
            statement,
            evidence: [{ highlightId: highlight.id, direction: 'supports' }],
          })
          .expect(200)
      ).body;
    const hidden = await draft(`Nobody knows of ${inDraft}`);
    const shown = await draft('Tokens are copied by hand');
    await portal
      .as('lin')
      .post(`/insights/${shown.id}/publication`, { version: shown.version })
      .expect(200);
    const item = await boardOf(portal).suggest('ada');
    await portal
      .as('grace')
      .post(`/roadmap-items/${item.id}/evidence`, {
        direction: 'for',
        source: { kind: 'insight', insightId: shown.id },
      })
      .expect(200);

    const others = personas.filter(
      (person): person is Persona => person !== 'lin',
    );
    const routes = apiContracts
      .flatMap(contract => Object.values(contract))
      .map(({ route }) => route.split(' '))
      .filter(([method]) => method === 'GET');
    const path = (template: string, insightId: string) =>
      template
        .replace('/teams/:namespace/:name', '/teams/default/payments')
        .replace(':teamNamespace/:teamName', 'default/payments')
        .replace(':kind/:namespace/:name', 'component/default/ci')
        .replace(':noteId', note.id)
        .replace(':studyId', study.id)
        .replace(':insightId', insightId)
        .replace(':itemId', item.id);
    const quotedOn = new Set<string>();
    for (const person of others) {
      for (const [, template] of routes) {
        for (const insightId of [hidden.id, shown.id]) {
          for (const query of ['', `?search=${inQuote}`, `?text=${inNote}`]) {
            const answer = await portal
              .as(person)
              .get(path(template, insightId) + query);
            // A refusal names the address that was asked for; that is no finding.
            const text = answer.text.replaceAll(query || ' ', ' ');
            expect([person, template, text]).toEqual([
              person,
              template,
              expect.not.stringMatching(
                new RegExp([inNote, inTag, inDraft, highlight.id].join('|')),
              ),
            ]);
            if (text.includes(inQuote)) {
              quotedOn.add(template);
            }
          }
        }
      }
    }
    // The quote that ada agreed to and lin published, where it was published.
    expect([...quotedOn].sort()).toEqual([
      '/insights',
      '/insights/:insightId',
      '/roadmap-items/:itemId/evidence',
    ]);

    const tables: string[] =
      knex.client.config.client === 'pg'
        ? await knex('information_schema.tables')
            .where({ table_schema: 'public' })
            .pluck('table_name')
        : await knex('sqlite_master').where({ type: 'table' }).pluck('name');
    for (const table of tables) {
      expect([table, JSON.stringify(await knex(table))]).toEqual([
        table,
        expect.not.stringMatching(/zanzibar/),
      ]);
    }
    expect(tables).toContain('research_notes');
    const said = levels.flatMap(level => logger[level].mock.calls);
    expect(JSON.stringify([said, desk.audited])).not.toMatch(/zanzibar/);
    expect(desk.audited.length).toBeGreaterThan(0);
    await desk.stop();
  });
});
