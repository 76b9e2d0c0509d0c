import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { agreed, key, oldKey, startDesk } from '../__testUtils__/desk';
import { Vault } from '../vault/Vault';
import { Rotation } from './Rotation';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const tables = ['studies', 'research_notes', 'participants', 'highlights'];

const keyIds = async (knex: Knex) =>
  new Set(
    (
      await Promise.all(
        tables.map(table =>
          knex(table).whereNotNull('sealed').distinct('key_id').pluck('key_id'),
        ),
      )
    ).flat(),
  );

/** A portal with a study, two notes and what hangs on them, under a key of its own or none. */
async function written(knex: Knex, keys: string[]) {
  const desk = await startDesk(knex, {
    platformProduct: { research: { keys } },
  });
  const study = await desk.study('lin');
  const ids: string[] = [];
  for (const body of ['Waits long.', 'Copies a token.']) {
    const note = await desk.write('lin', {
      studyId: study.id,
      link: 'https://notes.example/7',
      ...(keys.length > 0 && {
        body,
        participants: [agreed, { ...agreed, code: 'P-02', role: 'tester' }],
      }),
    });
    if (keys.length > 0) {
      await desk.mark('lin', note, body, { tags: ['queue'] });
    }
    ids.push(note.id);
  }
  const readings = () => readingsOf(desk, ids, study.id);
  const before = await readings();
  await desk.stop();
  return { ids, study, before };
}

async function readingsOf(
  desk: Awaited<ReturnType<typeof startDesk>>,
  ids: string[],
  studyId: string,
) {
  const notes = [];
  for (const id of ids) {
    notes.push(await desk.read('lin', id), await desk.highlights('lin', id));
  }
  const { body } = await desk.portal.as('lin').get(`/studies/${studyId}`);
  return [...notes, body];
}

describe.each(databases.eachSupportedId())('changing keys on %s', id => {
  it('keeps all readable, and leaves nothing under the former key', async () => {
    const knex = await databases.init(id);
    const { ids, study, before } = await written(knex, [oldKey]);
    const vault = new Vault([key, oldKey]);
    const rotation = new Rotation({ knex, vault });
    expect(await rotation.run()).toEqual({ resealed: 9, unreadable: 0 });
    expect(await keyIds(knex)).toEqual(new Set([vault.currentKeyId]));
    expect(await rotation.run()).toEqual({ resealed: 0, unreadable: 0 });

    const desk = await startDesk(knex);
    expect(await readingsOf(desk, ids, study.id)).toEqual(before);
    await desk.stop();
  });

  it('goes on where it was killed, and everything is readable meanwhile', async () => {
    const knex = await databases.init(id);
    const { ids, study, before } = await written(knex, [oldKey]);
    const vault = new Vault([key, oldKey]);
    const seal = jest.spyOn(vault, 'seal');
    let sealed = 0;
    const whole = Vault.prototype.seal.bind(vault);
    seal.mockImplementation((record, content) => {
      sealed += 1;
      if (sealed > 4) {
        throw new Error('killed');
      }
      return whole(record, content);
    });
    await expect(new Rotation({ knex, vault, chunk: 2 }).run()).rejects.toThrow(
      'killed',
    );
    expect((await keyIds(knex)).size).toBe(2);

    const desk = await startDesk(knex, {
      platformProduct: { research: { keys: [key, oldKey] } },
    });
    expect(await readingsOf(desk, ids, study.id)).toEqual(before);
    await desk.stop();

    seal.mockRestore();
    await new Rotation({ knex, vault, chunk: 2 }).run();
    expect(await keyIds(knex)).toEqual(new Set([vault.currentKeyId]));
  });

  it('encrypts what was kept before there was a key', async () => {
    const knex = await databases.init(id);
    await written(knex, []);
    expect(await keyIds(knex)).toEqual(new Set([null]));
    const vault = new Vault([key]);
    await new Rotation({ knex, vault }).run();
    expect(await keyIds(knex)).toEqual(new Set([vault.currentKeyId]));
    const rows = JSON.stringify(await knex('research_notes').select('*'));
    expect(rows).not.toContain('notes.example');
  });

  it('counts what no configured key opens, and leaves it as it is', async () => {
    const knex = await databases.init(id);
    await written(knex, [oldKey]);
    const before = await knex('research_notes').orderBy('id');
    expect(await new Rotation({ knex, vault: new Vault([key]) }).run()).toEqual(
      { resealed: 0, unreadable: 9 },
    );
    expect(await knex('research_notes').orderBy('id')).toEqual(before);
  });

  it('never shows one record under another, whatever is swapped in the rows', async () => {
    const knex = await databases.init(id);
    const { ids } = await written(knex, [key]);
    const desk = await startDesk(knex);
    const [one, other] = await knex('research_notes').whereIn('id', ids);
    await knex('research_notes')
      .where({ id: one.id })
      .update({ sealed: other.sealed });
    await desk.asking.read('lin', one.id).expect(503);
    // A highlight that is moved to a note of one's own doesn't open there either.
    await knex('highlights')
      .where({ note_id: one.id })
      .update({ note_id: other.id });
    const { status } = await desk.portal
      .as('lin')
      .get(`/research-notes/${other.id}/highlights`);
    expect(status).toBe(503);
    await desk.stop();
  });
});
