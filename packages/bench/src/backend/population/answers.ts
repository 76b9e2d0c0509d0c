import { Knex } from 'knex';
import { analyze, isSqlite, numbers, randomKey } from './numbers';

/** Answers that wait for publication. */
export interface Answers {
  period: string;
  count: number;
  /** Whom they are about, in turn. */
  entityRefs: string[];
}

// So many per statement that the process answers between them.
const chunk = 50_000;

const publishedTables = [
  'publications',
  'published_batches',
  'published_cells',
  'product_figures',
];

/**
 * Writes answers straight into the table, in random order of their keys as people's
 * come. Everybody gives a score, and one in five answers the other questions, too.
 */
export async function addAnswers(
  knex: Knex,
  { period, count, entityRefs }: Answers,
): Promise<void> {
  const products = knex('catalog_entities')
    .select('id', knex.raw('row_number() over (order by ref) - 1 as n'))
    .whereIn('ref', entityRefs)
    .as('products');
  const turn = `(i / ${entityRefs.length})`;
  const talkative = (value: string) =>
    `case when ${turn} % 5 = 0 then ${value} end`;
  for (let first = 0; first < count; first += chunk) {
    const last = Math.min(first + chunk, count) - 1;
    await knex.raw(
      `insert into ratings
         (product_id, period, respondent_key, score, preference, load, frequency,
          minutes_low, minutes_likely, minutes_high, waiting, has_comment)
       select id, ?, ${randomKey(knex)}, 1 + ${turn} / 3 % 5,
          ${talkative(`'this'`)}, ${talkative(`1 + ${turn} % 4`)},
          ${talkative(`'weekly'`)}, ${talkative('5')}, ${talkative('10')},
          ${talkative('30')}, true, false
       from ? join ? on n = i % ${entityRefs.length}`,
      [period, numbers(knex, first, last), products],
    );
  }
  await analyze(knex, 'ratings');
}

/** Takes away all answers and all that was published of them. */
export async function forgetAnswers(knex: Knex): Promise<void> {
  const empty = isSqlite(knex) ? 'delete from ??' : 'truncate ??';
  for (const table of ['ratings', ...publishedTables]) {
    await knex.raw(empty, [table]);
  }
}

/**
 * The least that any way to work out the scores must do: one statement that looks at
 * every answer.
 *
 * @returns milliseconds
 */
export async function timeGroupBy(knex: Knex): Promise<number> {
  const start = performance.now();
  await knex('ratings')
    .select('product_id', 'period', 'score')
    .count('*')
    .groupBy('product_id', 'period', 'score');
  return performance.now() - start;
}
