import { isError } from '@backstage/errors';
import { Knex } from 'knex';
import { engineOf } from './engine';

// Long enough for another replica's migration, short enough that somebody looks.
const oneMinute = 60_000;
const lockNotAvailable = '55P03';

const lockHeld =
  'Another process has been preparing the database of platform-product for a minute. ' +
  'If it is still at work, start this one again later. To see it: ' +
  "select pid, query from pg_stat_activity where pid in (select pid from pg_locks where locktype = 'advisory' and granted). " +
  'To end it: select pg_terminate_backend(pid)';

/**
 * Does something that only one replica may do at a time, such as creating tables.
 *
 * On PostgreSQL an advisory lock is held by a transaction. The server itself gives
 * it back when the transaction or the connection ends, so that a killed process can't
 * leave it behind; knex's own lock is a row that stays.
 *
 * @param work - gets the transaction that holds the lock; on SQLite, which one process
 *   has to itself, a plain connection
 * @throws when another replica keeps the lock for a minute, saying what to do
 */
export async function oneReplicaAtATime<T>(
  knex: Knex,
  work: (holder: Knex) => Promise<T>,
  longestWaitMs = oneMinute,
): Promise<T> {
  if (engineOf(knex) === 'sqlite') {
    return work(knex);
  }
  return knex.transaction(async tx => {
    await tx.raw(`set local lock_timeout = ${longestWaitMs}`);
    try {
      // The schema is part of the key: plugins may share a database, each in its own.
      await tx.raw(
        `select pg_advisory_xact_lock(hashtext('platform-product'), hashtext(current_schema()))`,
      );
    } catch (error) {
      throw isError(error) && error.code === lockNotAvailable
        ? new Error(lockHeld)
        : error;
    }
    // What is done under the lock waits as long as the server says, as everywhere else.
    await tx.raw('set local lock_timeout to default');
    return work(tx);
  });
}

/**
 * The same for work that takes connections of its own. Where there is but one, waiting
 * for it would never end, so the work goes without the lock.
 */
export function oneReplicaAtATimeBeside<T>(
  knex: Knex,
  work: () => Promise<T>,
): Promise<T> {
  return knex.client.pool.max > 1 ? oneReplicaAtATime(knex, work) : work();
}
