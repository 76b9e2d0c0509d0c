import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { apiContracts } from 'backstage-plugin-platform-product-common/contract';
import { until } from '../__testUtils__/until';
import { Persona, personas } from '../__testUtils__/portal';
import { boardOf } from '../roadmap/__testUtils__/board';
import { agreed, ci, startDesk } from './__testUtils__/desk';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
// Three letters more than anything could hold by chance, one for each place.
const inNote = 'zanzibarnote';
const inTag = 'zanzibartag';
const inDraft = 'zanzibardraft';
const inQuote = 'zanzibarquote';
const inOffer = 'zanzibaroffer';
const inReason = 'zanzibarreason';
// Minutes that nobody else measures.
const measured = { saidMinutes: -441, observedMinutes: 359 };

const levels = ['error', 'warn', 'info', 'debug'] as const;

describe.each(databases.eachSupportedId())('what lin wrote, on %s', id => {
  it('is read by nobody outside her study, on no route, and stands nowhere in clear', async () => {
    const knex = await databases.init(id);
    const logger = mockServices.rootLogger.mock();
    logger.child.mockReturnValue(logger);
    const events = mockServices.events.mock();
    const desk = await startDesk(knex, { logger, features: [events.factory] });
    const { portal } = desk;
    const product = '/products/component/default/ci';
    await portal
      .as('ada')
      .put(`${product}/volunteers`, { words: inOffer })
      .expect(200);
    await portal
      .as('lin')
      .post(`${product}/contacts`, {
        userRef: 'user:default/ada',
        reason: inReason,
      })
      .expect(200);
    await portal
      .as('tariq')
      .put(`${product}/choices/default/payments`, {
        version: 0,
        choice: 'opted-out',
        alternative: { nothing: true },
        reasons: ['cost'],
      })
      .expect(200);
    // Long enough ago that grace is told that nobody talked to them.
    await knex('choices').update({ since: '2026-01-01T00:00:00.000Z' });
    const study = await desk.study('lin', { title: `About ${inNote}` });
    const note = await desk.write('lin', {
      studyId: study.id,
      body: `Types ${inNote} twice. Says ${inQuote}.`,
      pains: [`${inNote} hurts`],
      method: 'shadowing',
      participants: [{ ...agreed, userRef: 'user:default/ada' }],
      observed: [{ code: agreed.code, ...measured }],
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
                new RegExp(
                  [
                    inNote,
                    inTag,
                    inDraft,
                    highlight.id,
                    `-?\\b(${measured.saidMinutes}|${measured.observedMinutes})\\b[,}]`,
                    // Her own words, and why she was asked again, ada reads herself.
                    ...(person === 'ada' ? [] : [inOffer, inReason]),
                  ].join('|'),
                ),
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
    await until(() => events.publish.mock.calls.length > 0);
    const heard = events.publish.mock.calls;
    expect(JSON.stringify(heard)).toContain(shown.id);
    expect(JSON.stringify(heard)).not.toContain('user:default');
    expect(JSON.stringify([said, desk.audited, heard])).not.toMatch(
      /zanzibar|-441/,
    );
    expect(desk.audited.length).toBeGreaterThan(0);
    await desk.stop();
  });
});
