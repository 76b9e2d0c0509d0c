import { Knex } from 'knex';
import { engineOf } from './engine';

/**
 * Narrows a query down to rows whose column has one of the given values, however many these
 * are: they are one binding, so the statement is the same text for one and for thousands.
 */
export function whereAnyOf(
  query: Knex.QueryBuilder,
  column: string,
  values: readonly string[],
): void {
  if (engineOf(query) === 'sqlite') {
    query.whereRaw('?? in (select value from json_each(?))', [
      column,
      JSON.stringify(values),
    ]);
  } else {
    query.whereRaw('?? = any(?)', [column, values as string[]]);
  }
}
