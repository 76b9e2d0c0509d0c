import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { agreed, key, startDesk } from '../__testUtils__/desk';
import { NoteLedger } from '../notes/NoteLedger';
import { NoteStore } from '../notes/NoteStore';
import { Vault } from '../vault/Vault';
import { Forgetting } from '../listening/Forgetting';
import { Retention } from './Retention';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const retentionOf = (knex: Knex) => {
  const vault = new Vault([key]);
  return new Retention({
    notes: new NoteStore(knex, vault),
    ledger: new NoteLedger({ knex, vault }),
    forgetting: new Forgetting(knex),
  });
};

const until = (day: string) => ({
  ...agreed,
  consent: { ...agreed.consent, until: day },
});

describe.each(databases.eachSupportedId())('retention on %s', id => {
  it('takes a note with its highlights the day after the last one agreed to, once', async () => {
    const knex = await databases.init(id);
    const desk = await startDesk(knex);
    const short = await desk.write('lin', {
      body: 'Waits long.',
      participants: [{ ...until('2998-05-31'), code: 'P-02' }, agreed],
    });
    await desk.mark('lin', short, 'Waits');
    const long = await desk.write('lin', { body: 'Copies a token.' });
    await desk.mark('lin', long, 'token');
    const retention = retentionOf(knex);

    const lastDay = new Date('2998-05-31T23:59:59Z');
    expect(await retention.dryRun(lastDay)).toEqual({ due: 0 });
    expect(await retention.run(lastDay)).toEqual({ gone: 0 });

    const nextDay = new Date('2998-06-01T00:00:00Z');
    expect(await retention.dryRun(nextDay)).toEqual({ due: 1 });
    expect((await desk.read('lin', short.id)).body).toBe('Waits long.');
    expect(await retention.run(nextDay)).toEqual({ gone: 1 });
    expect(await retention.run(nextDay)).toEqual({ gone: 0 });

    expect(await desk.read('lin', short.id)).toMatchObject({
      gone: 'expired',
      participants: [],
      highlightCount: 0,
    });
    expect(await desk.highlights('lin', long.id)).toHaveLength(1);
    expect(await knex('highlights').whereNot({ note_id: long.id })).toEqual([]);
    await desk.stop();
  });
});
