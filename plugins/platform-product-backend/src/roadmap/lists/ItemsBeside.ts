import { RoadmapStatus } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { engineOf } from '../../database/engine';
import { itemColumns, itemOf, ReadRow, StoredItem } from '../items/StoredItem';
import { itemOrders } from './itemOrders';

/** Reads what else is asked for of an item's products. */
export class ItemsBeside {
  /** @param knex - the database, or the transaction of a change */
  constructor(private readonly knex: Knex) {}

  /** Items with another of the item's products, by demand. */
  async of(
    item: StoredItem,
    options: {
      statuses: readonly RoadmapStatus[];
      moreThan?: number;
      limit: number;
    },
  ): Promise<StoredItem[]> {
    const { knex } = this;
    const { statuses, moreThan, limit } = options;
    // SQLite would look up each status, and order all that it finds.
    const isWalked = engineOf(knex) === 'sqlite' && statuses.length > 1;
    const found = knex('roadmap_item_products as other')
      .join(
        'roadmap_item_products as own',
        'own.product_id',
        'other.product_id',
      )
      .where('own.item_id', item.id)
      .whereNot('other.item_id', item.id)
      .whereIn(
        knex.raw(
          isWalked ? '+other.item_status' : 'other.item_status',
        ) as unknown as string,
        [...statuses],
      )
      // An item that shares two products is one.
      .groupBy([
        'other.item_demand_points',
        'other.item_demand_teams',
        'other.item_id',
      ])
      .orderBy([
        { column: 'other.item_demand_points', order: 'desc' },
        { column: 'other.item_demand_teams', order: 'desc' },
        { column: 'other.item_id', order: 'desc' },
      ])
      .limit(limit)
      .select('other.item_id');
    if (moreThan !== undefined) {
      found.where('other.item_demand_teams', '>', moreThan);
    }
    const rows: ReadRow[] = await knex('roadmap_items')
      .select(itemColumns(knex))
      .whereIn('id', found)
      .orderBy(itemOrders.demand);
    return rows.map(itemOf);
  }
}
