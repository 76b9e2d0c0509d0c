import { Knex } from 'knex';

/**
 * Narrows a query down to rows whose column, which is in lower case, contains a text in
 * any case.
 *
 * @param column - as written in the query, never from a request
 */
export function whereContains(
  query: Knex.QueryBuilder,
  column: string,
  text: string,
): void {
  const literal = text.toLocaleLowerCase('en-US').replace(/[\\%_]/g, '\\$&');
  query.whereRaw(`${column} like ? escape '\\'`, [`%${literal}%`]);
}
