import {
  createMockDirectory,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { createDeferred } from '@backstage/types';
import knexFactory, { Knex } from 'knex';
import { engineOf } from './engine';
import { openDatabase } from './openDatabase';
import { oneReplicaAtATime } from './replicaLock';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const open = (knex: Knex, migrations?: { skip: boolean }) =>
  openDatabase(
    mockServices.database.mock({ getClient: async () => knex, migrations }),
  );

const tablesIn = async (knex: Knex): Promise<string[]> => {
  const found =
    engineOf(knex) === 'sqlite'
      ? await knex('sqlite_master')
          .where({ type: 'table' })
          .whereNot('name', 'like', 'sqlite_%')
          .select('name')
      : await knex('information_schema.tables')
          .whereRaw('table_schema = current_schema()')
          .select({ name: 'table_name' });
  return found
    .map(({ name }) => name)
    .filter(name => !name.startsWith('knex_migrations'))
    .sort();
};

describe.each(databases.eachSupportedId())('the database on %s', id => {
  it('can be taken down migration by migration and set up again', async () => {
    const knex = await open(await databases.init(id));
    const tables = await tablesIn(knex);
    expect(tables).toContain('catalog_entities');

    const directory = require
      .resolve('backstage-plugin-platform-product-backend/package.json')
      .replace('package.json', 'migrations');
    for (;;) {
      const [, undone] = await knex.migrate.down({ directory });
      if (undone.length === 0) {
        break;
      }
    }
    expect(await tablesIn(knex)).toEqual([]);

    await open(knex);
    expect(await tablesIn(knex)).toEqual(tables);
  });

  it('is left as it is where sam runs migrations himself', async () => {
    const knex = await open(await databases.init(id), { skip: true });
    expect(await tablesIn(knex)).toEqual([]);
  });

  it('tells sam how to release a lock that something else left behind', async () => {
    const knex = await open(await databases.init(id));
    await knex('knex_migrations_lock').update({ is_locked: 1 });
    jest.spyOn(knex.client.logger, 'warn').mockImplementation();
    await expect(open(knex)).rejects.toThrow(
      'update knex_migrations_lock set is_locked = 0',
    );
    await knex('knex_migrations_lock').update({ is_locked: 0 });
    await expect(open(knex)).resolves.toBe(knex);
  });
});

describe('a database file on SQLITE_3', () => {
  const directory = createMockDirectory();

  it('lets ada read while grace writes', async () => {
    const knex = knexFactory({
      client: 'better-sqlite3',
      connection: { filename: directory.resolve('portal.sqlite') },
      useNullAsDefault: true,
    });
    await open(knex);
    expect(await knex.raw('pragma journal_mode')).toEqual([
      { journal_mode: 'wal' },
    ]);
    // The driver's own: whoever comes second waits instead of failing.
    expect(await knex.raw('pragma busy_timeout')).toEqual([{ timeout: 5000 }]);
    await knex.destroy();
  });
});

describe('statements on SQLITE_3', () => {
  it('are prepared once, and see what tables have become since', async () => {
    const knex = await open(await databases.init('SQLITE_3'));
    await open(knex);
    const connection = await knex.client.acquireConnection();
    await knex.client.releaseConnection(connection);
    const read = () => knex('periods').where({ id: 'none' });
    await knex('periods').insert({
      id: 'none',
      length: 'quarter',
      starts_on: '2026-01-01',
      ends_on: '2026-03-31',
    });
    const { sql } = read().toSQL();
    expect(connection.prepare(sql)).toBe(connection.prepare(sql));
    const before = await read();
    await knex.raw('alter table periods add column colour text');
    expect(await read()).toEqual([{ ...before[0], colour: null }]);
    expect(await knex('periods').where({ id: 'never' })).toEqual([]);
  });
});

if (databases.supports('POSTGRES_18')) {
  describe('replicas that share a database on POSTGRES_18', () => {
    const pools: Knex[] = [];
    afterEach(() => Promise.all(pools.splice(0).map(pool => pool.destroy())));

    /** Another replica's connections to the same database. */
    const replicaOf = (knex: Knex, searchPath?: string[]) => {
      const replica = knexFactory({ ...knex.client.config, searchPath });
      pools.push(replica);
      return replica;
    };

    it('may all start at once when it is empty, every time', async () => {
      for (let round = 0; round < 10; round++) {
        const knex = await databases.init('POSTGRES_18');
        const replicas = [1, 2, 3, 4].map(() => replicaOf(knex));
        await Promise.all(replicas.map(replica => open(replica)));
        expect(await knex('catalog_entities').select()).toEqual([]);
        await Promise.all(pools.splice(0).map(pool => pool.destroy()));
      }
    });

    it('may have a schema for each plugin', async () => {
      const knex = await databases.init('POSTGRES_18');
      await knex.raw('create schema "platform-product"');
      const schema = ['platform-product'];
      const replicas = [replicaOf(knex, schema), replicaOf(knex, schema)];
      await Promise.all(replicas.map(replica => open(replica)));
      expect(await tablesIn(replicas[0])).toContain('catalog_entities');
      expect(await tablesIn(knex)).toEqual([]);
    });

    it('are not kept waiting by one that was killed halfway', async () => {
      const knex = await databases.init('POSTGRES_18');
      const [killed, next] = [replicaOf(knex), replicaOf(knex)];
      const halfway = createDeferred<number>();
      const death = createDeferred();
      const killedWork = oneReplicaAtATime(killed, async tx => {
        await tx.schema.createTable('catalog_entities', table =>
          table.text('x'),
        );
        const { rows } = await tx.raw('select pg_backend_pid() as pid');
        halfway.resolve(rows[0].pid);
        await death;
      });
      const pid = await halfway;

      const opened = open(next);
      await untilSomebodyWaits(knex);
      await knex.raw('select pg_terminate_backend(?)', [pid]);
      await opened;
      expect(await knex('catalog_entities').select('ref')).toEqual([]);
      death.resolve();
      await expect(killedWork).rejects.toThrow();
    });

    it('say what to look at when one of them keeps the others waiting', async () => {
      const knex = await databases.init('POSTGRES_18');
      const [first, second] = [replicaOf(knex), replicaOf(knex)];
      await oneReplicaAtATime(first, async () => {
        await expect(
          oneReplicaAtATime(second, async () => {}, 50),
        ).rejects.toThrow('pg_terminate_backend');
      });
    });
  });
}

async function untilSomebodyWaits(knex: Knex) {
  for (;;) {
    const waiting = await knex('pg_locks')
      .where({ locktype: 'advisory', granted: false })
      .whereRaw(
        'database = (select oid from pg_database where datname = current_database())',
      )
      .first();
    if (waiting) {
      return;
    }
  }
}
