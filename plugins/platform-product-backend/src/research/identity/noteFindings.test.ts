import { TestDatabases } from '@backstage/backend-test-utils';
import { IdentityFinding } from 'backstage-plugin-platform-product-common';
import { Persona } from '../../__testUtils__/portal';
import { startDesk } from '../__testUtils__/desk';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const body = 'Asks Grace Hopper, who restarts jenkins-prod-7.';

describe.each(databases.eachSupportedId())('names in a note, on %s', id => {
  let knex: Awaited<ReturnType<typeof databases.init>>;
  let desk: Awaited<ReturnType<typeof startDesk>>;

  beforeEach(async () => {
    knex = await databases.init(id);
    desk = await startDesk(knex);
  });
  afterEach(() => desk.stop());

  const ask = (person: Persona, noteId: string) =>
    desk.portal.as(person).get(`/research-notes/${noteId}/findings`);
  const found = async (person: Persona, noteId: string) =>
    (await ask(person, noteId).expect(200)).body.items as IdentityFinding[];

  it('are shown to lin and a colleague of the study, where they stand', async () => {
    const study = await desk.study('lin', { members: ['user:default/tariq'] });
    const note = await desk.write('lin', {
      studyId: study.id,
      body,
      pains: ['Slow', 'Write to somebody@example.com'],
    });
    const highlight = await desk.mark('lin', note, 'jenkins-prod-7', {
      tags: ['queue', '@ops'],
    });
    desk.audited.length = 0;
    const items = await found('lin', note.id);
    expect(items.map(({ where, kind, words }) => [where, kind, words])).toEqual(
      [
        ['body', 'name', 'Grace'],
        ['body', 'host', 'jenkins-prod-7'],
        ['pains.1', 'e-mail', 'somebody@example.com'],
        [highlight.id, 'mention', '@ops'],
      ],
    );
    expect(items[1]).toMatchObject({ start: 32, end: 46 });
    expect(body.slice(32, 46)).toBe('jenkins-prod-7');
    expect(await found('tariq', note.id)).toEqual(items);
    expect(desk.audited).toEqual(
      ['lin', 'tariq'].map(person => ({
        eventId: 'research-note-read',
        severityLevel: 'medium',
        meta: {
          queryType: 'findings',
          noteId: note.id,
          reader: `user:default/${person}`,
        },
      })),
    );
    const { headers } = await ask('lin', note.id);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('are not there for anybody else, nor is the note', async () => {
    const note = await desk.write('lin', { body });
    desk.audited.length = 0;
    const missing = 'ffffffff-ffff-4fff-8fff-ffffffffffff';
    for (const person of [
      'ada',
      'tariq',
      'grace',
      'max',
      'sam',
      'guest',
      'service',
    ] as const) {
      const hidden = await ask(person, note.id).expect(404);
      const none = await ask(person, missing).expect(404);
      expect(hidden.text.replaceAll(note.id, 'ID')).toBe(
        none.text.replaceAll(missing, 'ID'),
      );
    }
    expect(desk.audited).toEqual([]);
  });

  it('are gone with the words, once lin changed them', async () => {
    const note = await desk.write('lin', { body });
    expect(await found('lin', note.id)).toHaveLength(2);
    await desk.asking
      .change('lin', note.id, {
        body: 'Asks somebody, who restarts a host.',
        version: note.version,
      })
      .expect(200);
    expect(await found('lin', note.id)).toEqual([]);
  });
});
