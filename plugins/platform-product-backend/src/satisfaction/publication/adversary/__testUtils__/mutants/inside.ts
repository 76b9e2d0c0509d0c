import { Knex } from 'knex';
import { RatingStore } from '../../../../RatingStore';
import { PublishedStore } from '../../../PublishedStore';

/** The database that a store keeps to itself. */
export const databaseOf = (store: RatingStore | PublishedStore): Knex =>
  (store as unknown as { knex: Knex }).knex;

/** Has cells follow batches that changed, which publication never does. */
export const addUpAgain = (
  knex: Knex,
  productId: string,
  period: string,
): Promise<void> =>
  (
    new PublishedStore(knex) as unknown as {
      addUp(...of: [string, string]): Promise<void>;
    }
  ).addUp(productId, period);
