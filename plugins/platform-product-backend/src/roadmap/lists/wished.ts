import { Knex } from 'knex';
import { wordsInTurn } from '../demand/DemandStore';
import { ItemSearch } from './ItemSearch';
import { ItemWishes } from './ItemFilter';

/**
 * Narrows a query on `roadmap_items` down to what is wished for.
 *
 * @param productId - where only items of one product matter
 */
export function narrowToWishes(
  knex: Knex,
  query: Knex.QueryBuilder,
  { origin, jobId, askedBy, search }: ItemWishes,
  productId?: string,
): void {
  if (origin !== undefined) {
    query.where({ origin });
  }
  if (jobId !== undefined) {
    query.where({ job_id: jobId });
  }
  if (askedBy) {
    query.where(either => {
      either.whereIn(
        'id',
        knex
          .from(
            wordsInTurn(knex)
              .whereIn('demand.team_ref', askedBy.teams)
              .as('words'),
          )
          .whereRaw('turn = 1 and importance > 0 and not is_on_behalf')
          .select('root_id'),
      );
      if (askedBy.authorRef !== undefined) {
        either.orWhere({ author_ref: askedBy.authorRef });
      }
    });
  }
  if (search) {
    new ItemSearch(knex).narrow(query, search, productId);
  }
}

/** Whether anything is wished for. */
export const isNarrowed = ({
  origin,
  jobId,
  askedBy,
  search,
}: ItemWishes): boolean =>
  origin !== undefined ||
  jobId !== undefined ||
  askedBy !== undefined ||
  Boolean(search);
