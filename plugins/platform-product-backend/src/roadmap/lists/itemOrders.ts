import { Knex } from 'knex';
import { ItemRow } from '../items/StoredItem';
import { ItemOrder, ListPage } from './ItemFilter';

/** The columns of `roadmap_items` that each order goes by, the first deciding the direction. */
export const itemOrders: Record<
  ItemOrder,
  Array<{ column: keyof ItemRow; order: 'asc' | 'desc' }>
> = {
  place: [
    { column: 'status', order: 'asc' },
    { column: 'place', order: 'asc' },
    { column: 'id', order: 'asc' },
  ],
  demand: [
    { column: 'demand_points', order: 'desc' },
    { column: 'demand_teams', order: 'desc' },
    { column: 'id', order: 'desc' },
  ],
  newest: [
    { column: 'created_at', order: 'desc' },
    { column: 'id', order: 'desc' },
  ],
  changed: [
    { column: 'changed_at', order: 'desc' },
    { column: 'id', order: 'desc' },
  ],
  rice: [
    { column: 'rice_score', order: 'desc' },
    { column: 'id', order: 'desc' },
  ],
};

/**
 * Cuts a page out of a list.
 *
 * @param name - what the query calls a column of `roadmap_items`
 */
export function cutPage(
  query: Knex.QueryBuilder,
  { sort, limit, after }: ListPage,
  name: (column: keyof ItemRow) => string,
): void {
  const order = itemOrders[sort];
  if (after !== undefined) {
    const comparison = order[0].order === 'asc' ? '>' : '<';
    query.whereRaw(
      `(${order.map(({ column }) => name(column)).join(', ')}) ${comparison}
       (select ${order.map(({ column }) => column).join(', ')}
        from roadmap_items as last where last.id = ?)`,
      [after],
    );
  }
  query
    .orderBy(
      order.map(({ column, order: direction }) => ({
        column: name(column),
        order: direction,
      })),
    )
    .limit(limit);
}
