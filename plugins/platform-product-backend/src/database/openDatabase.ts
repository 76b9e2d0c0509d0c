import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { Knex } from 'knex';
import { engineOf } from './engine';
import { prepareOnce } from './prepareOnce';
import { oneReplicaAtATime } from './replicaLock';

const directory = resolvePackagePath(
  'backstage-plugin-platform-product-backend',
  'migrations',
);

const migrationLocked =
  'The database of platform-product is marked as being migrated by something else, such as the knex command line. ' +
  'If nothing is, a killed process left the mark; remove it and start again: update knex_migrations_lock set is_locked = 0';

/**
 * Opens the plugin's database and brings its tables up to date, unless
 * `backend.database.skipMigrations` is set.
 *
 * All migrations are one transaction: a process killed halfway leaves nothing behind.
 *
 * @throws when somebody else holds the migration lock, saying how to release it
 */
export async function openDatabase(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  if (engineOf(knex) === 'sqlite') {
    // Readers need not wait for the writer. A database in memory stays as it is.
    await knex.raw('pragma journal_mode = wal');
  }
  if (!database.migrations?.skip) {
    await oneReplicaAtATime(knex, migrate);
  }
  if (engineOf(knex) === 'sqlite') {
    await prepareOnce(knex);
  }
  return knex;
}

async function migrate(holder: Knex): Promise<void> {
  try {
    await holder.transaction(tx => tx.migrate.latest({ directory }));
  } catch (error) {
    throw isError(error) && error.name === 'MigrationLocked'
      ? new Error(migrationLocked)
      : error;
  }
}
