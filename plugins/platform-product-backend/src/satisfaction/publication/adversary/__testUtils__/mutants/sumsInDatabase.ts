import { Question } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { PublishedQuestion, publishedQuestions } from '../../../questions';

/** What answers add up to. */
export interface Sums {
  n: number;
  sums: number[];
}

/** What the answers of some rows to a question add up to. */
export async function sumsIn(
  rows: Knex.QueryBuilder,
  { given, sums }: PublishedQuestion,
): Promise<Sums> {
  const selected = sums.map((sum, i) => `coalesce(sum(${sum}), 0) as sum_${i}`);
  const row = await rows
    .clone()
    .whereRaw(given)
    .first(rows.client.raw(`count(*) as n, ${selected.join(', ')}`));
  return { n: row.n, sums: sums.map((_, i) => row[`sum_${i}`]) };
}

/** What the answers of some rows add up to, question by question. */
export async function allSumsIn(
  rows: Knex.QueryBuilder,
): Promise<Map<Question, Sums>> {
  const all = new Map<Question, Sums>();
  for (const question of publishedQuestions) {
    all.set(question.question, await sumsIn(rows, question));
  }
  return all;
}

/** Adds to a batch that is published, or takes away from it. */
export async function shiftBatch(
  knex: Knex,
  id: string,
  sign: 1 | -1,
  { n, sums }: Sums,
): Promise<void> {
  const batch = await knex('published_batches').where({ id }).first();
  const before: number[] = JSON.parse(batch.sums);
  await knex('published_batches')
    .where({ id })
    .update({
      n: batch.n + sign * n,
      sums: JSON.stringify(before.map((sum, i) => sum + sign * sums[i])),
    });
}
