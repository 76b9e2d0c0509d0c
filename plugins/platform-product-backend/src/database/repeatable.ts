import { isError } from '@backstage/errors';
import { Knex } from 'knex';
import { engineOf } from './engine';

const lostRaces = ['40001', '40P01', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT'];
const mostAttempts = 5;

const isLostRace = (error: unknown) =>
  isError(error) && lostRaces.includes(String(error.code));

/**
 * Starts work again when the database ended it in favour of somebody else's.
 *
 * @param work - may be called several times, each time on a clean slate
 */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!isLostRace(error) || attempt === mostAttempts) {
        throw error;
      }
    }
  }
}

/**
 * A transaction that sees one moment of the database and fails rather than write over
 * what changed since; then it starts again, from the moment as it is by then.
 *
 * @param work - may be called several times, each time on a clean slate
 */
export async function repeatable<T>(
  knex: Knex,
  work: (tx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  // SQLite's transactions are like this anyway, and knex refuses to ask for it.
  return retried(() =>
    knex.transaction(
      work,
      engineOf(knex) === 'postgres'
        ? { isolationLevel: 'repeatable read' }
        : undefined,
    ),
  );
}
