import { Knex } from 'knex';
import { analyze, numbers } from './numbers';

/** Ratings in the table of entity-feedback, one each from people of the catalog. */
export async function addEntityFeedback(
  knex: Knex,
  { entityRef, count }: { entityRef: string; count: number },
): Promise<void> {
  await knex.raw(
    `insert into ratings (entity_ref, user_ref, rating)
     select ?, 'user:default/person-' || i, '' || (1 + i / 3 % 5) from ?`,
    [entityRef, numbers(knex, 1, count)],
  );
  await analyze(knex, 'ratings');
}
