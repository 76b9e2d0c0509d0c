import { Knex } from 'knex';
import { engineOf } from '../database/engine';

/** The statements that somebody's work sends to the database. */
export async function statementsOf(
  knex: Knex,
  work: () => PromiseLike<unknown>,
): Promise<Array<{ sql: string; bindings: Knex.RawBinding[] }>> {
  const statements: Array<{ sql: string; bindings: Knex.RawBinding[] }> = [];
  const listen = ({ sql, bindings }: (typeof statements)[number]) =>
    statements.push({ sql, bindings });
  knex.on('query', listen);
  try {
    await work();
  } finally {
    knex.removeListener('query', listen);
  }
  return statements;
}

/**
 * How the database would go about the statements of somebody's work, as text.
 *
 * @param options - `bitmaps` for indexes that are read in no other way, as those of words
 */
export async function plansOf(
  knex: Knex,
  work: () => PromiseLike<unknown>,
  options: { bitmaps?: boolean } = {},
): Promise<string[]> {
  const statements = await statementsOf(knex, work);
  return Promise.all(
    statements.map(statement => planOf(knex, statement, options)),
  );
}

async function planOf(
  knex: Knex,
  { sql, bindings }: { sql: string; bindings: Knex.RawBinding[] },
  { bitmaps = false }: { bitmaps?: boolean },
): Promise<string> {
  if (engineOf(knex) === 'sqlite') {
    const steps = await knex.raw(`explain query plan ${sql}`, bindings);
    return steps.map(({ detail }: { detail: string }) => detail).join('\n');
  }
  // Small tables are read through whatever the indexes; a large one never should be.
  return knex.transaction(async tx => {
    await tx.raw('set local enable_seqscan = off');
    if (!bitmaps) {
      await tx.raw('set local enable_bitmapscan = off');
    }
    await tx.raw('set local enable_sort = off');
    const { rows } = await tx.raw(
      // The driver numbers what knex marks.
      `explain ${sql.replace(/\$\d+/g, '?')}`,
      bindings,
    );
    return rows
      .map((row: Record<string, string>) => row['QUERY PLAN'])
      .join('\n');
  });
}
