import { Knex } from 'knex';

/** Which of the two engines it is. */
export const isSqlite = (knex: Knex) =>
  String(knex.client.config.client).includes('sqlite');

/** A subquery with one row `i` for each whole number of a range. */
export function numbers(knex: Knex, from: number, to: number): Knex.Raw {
  return isSqlite(knex)
    ? // Bound numbers would be floating-point numbers.
      knex.raw(
        `(with recursive numbers(i) as (select ${from} union all select i + 1 from numbers where i < ${to}) select i from numbers) as numbers`,
      )
    : knex.raw(`generate_series(${from}, ${to}) as numbers(i)`);
}

/** SQL of 64 random hexadecimal digits, the shape of a keyed hash. */
export function randomKey(knex: Knex): string {
  return isSqlite(knex)
    ? 'lower(hex(randomblob(32)))'
    : `encode(sha256(gen_random_uuid()::text::bytea), 'hex')`;
}

/** Has the engine look at a table that just grew, as PostgreSQL does by itself in a while. */
export async function analyze(knex: Knex, table: string): Promise<void> {
  if (!isSqlite(knex)) {
    await knex.raw('vacuum analyze ??', [table]);
  }
}
