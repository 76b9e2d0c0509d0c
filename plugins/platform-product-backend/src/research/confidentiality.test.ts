import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { researchContract } from 'backstage-plugin-platform-product-common/contract';
import { Persona, personas } from '../__testUtils__/portal';
import { agreed, startDesk } from './__testUtils__/desk';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const canary = 'zanzibar';
const product = 'component%3Adefault%2Fci';

/** Everything that a portal says anywhere else, from each of the plugin's tables. */
async function allRows(knex: Awaited<ReturnType<typeof databases.init>>) {
  const isSqlite = String(knex.client.config.client).includes('sqlite');
  const names: string[] = isSqlite
    ? await knex('sqlite_master').where({ type: 'table' }).pluck('name')
    : await knex('pg_tables')
        .whereRaw('schemaname = current_schema()')
        .pluck('tablename');
  const rows: Record<string, unknown[]> = {};
  for (const name of names) {
    rows[name] = await knex(name).select('*');
  }
  return rows;
}

describe.each(databases.eachSupportedId())('a research note on %s', id => {
  const logged: string[] = [];
  let knex: Awaited<ReturnType<typeof databases.init>>;
  let desk: Awaited<ReturnType<typeof startDesk>>;
  let studyId: string;
  let noteId: string;
  let highlightId: string;

  beforeAll(async () => {
    const logger = mockServices.rootLogger.mock();
    const write = (...words: unknown[]) => logged.push(JSON.stringify(words));
    for (const level of ['debug', 'info', 'warn', 'error'] as const) {
      logger[level].mockImplementation(write);
    }
    logger.child.mockReturnValue(logger);
    knex = await databases.init(id);
    desk = await startDesk(knex, { logger });
    const study = await desk.study('lin', {
      title: `About ${canary}`,
      question: `Why ${canary}?`,
      members: ['user:default/tariq'],
    });
    studyId = study.id;
    const note = await desk.write('lin', {
      studyId,
      body: `She said ${canary} twice.`,
      link: `https://notes.example/${canary}`,
      pains: [`No ${canary}`],
      participants: [
        {
          ...agreed,
          code: `P-${canary}`,
          role: `${canary} developer`,
          teamRef: `group:default/${canary}`,
          userRef: 'user:default/ada',
        },
      ],
    });
    noteId = note.id;
    highlightId = (
      await desk.mark('lin', note, `said ${canary}`, { tags: [canary] })
    ).id;
    await desk.asking
      .change('lin', noteId, { pains: [`Still no ${canary}`], version: 1 })
      .expect(200);
    await desk.asking
      .change('lin', noteId, { pains: [canary], version: 1 })
      .expect(409);
    await desk.asking.change('lin', noteId, { heldOn: canary }).expect(400);
  });
  afterAll(() => desk.stop());

  const outside = personas.filter(
    (person): person is Persona => !['lin', 'tariq'].includes(person),
  );

  it.each(outside)('tells %s nothing on any route', async person => {
    const ask = desk.portal.as(person);
    for (const path of [
      '/research',
      '/studies',
      `/studies/${studyId}`,
      '/research-notes',
      `/research-notes?product=${product}`,
      `/research-notes?studyId=${studyId}`,
      `/research-notes/${noteId}`,
      `/research-notes/${noteId}/findings`,
      `/research-notes/${noteId}/highlights`,
      '/products',
      '/products/component/default/ci',
      '/products/component/default/ci/history',
      '/products/component/default/ci/comments',
      '/products/component/default/ci/messages',
      '/products/component/default/ci/roadmap',
      `/roadmap-items?search=${canary}`,
      `/roadmap-items/similar?product=${product}&text=build`,
      '/products/component/default/ci/choices',
      '/inbox',
      '/exports/choices',
      '/setup',
    ]) {
      const { text } = await ask.get(path);
      expect(text.replace(path.split('?')[1] ?? '', '')).not.toContain(canary);
    }
    const lists = [
      (await ask.get('/studies')).body.items,
      (await ask.get('/research-notes')).body.items,
      (await ask.get(`/research-notes?studyId=${studyId}`)).body.items,
    ];
    expect(
      lists.every(items => items === undefined || items.length === 0),
    ).toBe(true);
  });

  it.each(outside.filter(person => person !== 'nobody'))(
    'is to %s the same as one that does not exist',
    async person => {
      const missing = 'ffffffff-ffff-4fff-8fff-ffffffffffff';
      const answers = async (
        note: string,
        highlight: string,
        study: string,
      ) => {
        const ask = desk.portal.as(person);
        const all = [
          await ask.get(`/studies/${study}`),
          await ask.patch(`/studies/${study}`, { title: 'x', version: 1 }),
          await ask.get(`/research-notes/${note}`),
          await ask.patch(`/research-notes/${note}`, { pains: [], version: 2 }),
          await ask.delete(`/research-notes/${note}?version=2`),
          await ask.get(`/research-notes/${note}/findings`),
          await ask.get(`/research-notes/${note}/highlights`),
          await ask.post(`/research-notes/${note}/highlights`, {
            start: 0,
            end: 3,
            quote: 'She',
          }),
          await ask.patch(`/research-notes/${note}/highlights/${highlight}`, {
            tags: [],
            version: 1,
          }),
          await ask.delete(
            `/research-notes/${note}/highlights/${highlight}?version=1`,
          ),
        ];
        return all.map(({ status, text, headers }) => [
          status,
          text
            .replaceAll(note, 'ID')
            .replaceAll(study, 'ID')
            .replaceAll(highlight, 'ID'),
          headers['cache-control'],
        ]);
      };
      const ofHidden = await answers(noteId, highlightId, studyId);
      expect(ofHidden).toEqual(await answers(missing, missing, missing));
      expect(ofHidden.every(([status]) => status === 404)).toBe(true);
    },
  );

  it('is read by the named members, and every reading is written down without a word of it', async () => {
    desk.audited.length = 0;
    expect((await desk.read('tariq', noteId)).body).toContain(canary);
    expect(await desk.highlights('tariq', noteId)).toHaveLength(1);
    await desk.asking.read('sam', noteId).expect(404);
    expect(desk.audited).toEqual(
      ['note', 'highlights'].map(queryType => ({
        eventId: 'research-note-read',
        severityLevel: 'medium',
        meta: { queryType, noteId, reader: 'user:default/tariq' },
      })),
    );
  });

  it('is lost to a member who is named no longer', async () => {
    await desk.portal
      .as('lin')
      .patch(`/studies/${studyId}`, { members: [], version: 1 })
      .expect(200);
    const { status } = await desk.asking.read('tariq', noteId);
    expect(status).toBe(404);
    await desk.portal
      .as('lin')
      .patch(`/studies/${studyId}`, {
        members: ['user:default/tariq'],
        version: 2,
      })
      .expect(200);
    await desk.asking.read('tariq', noteId).expect(200);
  });

  it('stands in no row, log line or audit event in clear', async () => {
    const rows = await allRows(knex);
    expect(Object.keys(rows)).toEqual(
      expect.arrayContaining(['research_notes', 'highlights', 'outbox']),
    );
    expect(rows.highlights).toHaveLength(1);
    const written = JSON.stringify(rows);
    expect(written).not.toContain(canary);
    expect(written).not.toContain(
      Buffer.from(canary).toString('base64').slice(1, 9),
    );
    expect(JSON.stringify(rows.participants)).not.toContain('user:');
    expect(logged.join('\n')).not.toContain(canary);
    expect(JSON.stringify(desk.audited)).not.toContain(canary);
  });

  it('has no route that this test does not know', () => {
    expect(Object.keys(researchContract)).toHaveLength(17);
  });
});
