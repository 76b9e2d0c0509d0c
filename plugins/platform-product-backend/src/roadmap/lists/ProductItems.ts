import {
  openStatuses,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { engineOf } from '../../database/engine';
import {
  itemColumns,
  itemOf,
  ItemRow,
  ReadRow,
  StoredItem,
} from '../items/StoredItem';
import { ItemWishes, ListPage, ProductFilter, standing } from './ItemFilter';
import { cutPage, itemOrders } from './itemOrders';
import { isNarrowed, narrowToWishes } from './wished';

// What `roadmap_item_products` keeps of items, in the order of its indexes.
const kept = new Set<keyof ItemRow>([
  'id',
  'status',
  'place',
  'demand_points',
  'demand_teams',
]);
const keptName = (column: keyof ItemRow) => `placed.item_${column}`;
const itemName = (column: keyof ItemRow) => `item.${column}`;

/** Reads the items of one product in their orders, as far as a page goes. */
export class ProductItems {
  constructor(private readonly knex: Knex) {}

  /** Items in an order, from the one on that the page before ended with. */
  async list(filter: ProductFilter, page: ListPage): Promise<StoredItem[]> {
    const { knex } = this;
    const order = itemOrders[page.sort];
    const isKept = order.every(({ column }) => kept.has(column));
    const ids = this.placed(filter, { isOrdered: page.sort !== 'place' });
    if (!isKept) {
      ids.join('roadmap_items as item', 'item.id', 'placed.item_id');
    }
    cutPage(ids, page, isKept ? keptName : itemName);
    const rows: ReadRow[] = await knex('roadmap_items')
      .select(itemColumns(knex))
      .whereIn('id', ids.select('placed.item_id'))
      .orderBy(order);
    return rows.map(itemOf);
  }

  /** The first open items of each status in the owners' order, and how many of each there are. */
  async board(
    filter: Omit<ProductFilter, 'statuses'>,
    limit: number,
  ): Promise<{ items: StoredItem[]; counts: Map<RoadmapStatus, number> }> {
    const { knex } = this;
    const { productId, internal } = filter;
    // As text: putting it together takes longer than what it does.
    const column = `select * from (
      select item_id, item_status from roadmap_item_products
      where product_id = ? and item_status = ?
      ${internal ? '' : 'and not item_is_internal'}
      ${isNarrowed(filter) ? 'and item_id in (select id from wished)' : ''}
      order by item_place, item_id limit ?) as standing`;
    const query = knex.from('first');
    if (isNarrowed(filter)) {
      query.with('wished', this.wishedFor(filter));
    }
    const rows: ReadRow[] = await query
      // The items are looked up for what was found, and not while it is being ordered.
      .withMaterialized(
        'first',
        knex.raw(
          openStatuses.map(() => column).join(' union all '),
          openStatuses.flatMap(status => [productId, status, limit]),
        ),
      )
      .join('roadmap_items', 'id', 'item_id')
      .orderBy(['place', 'id'])
      // What moves meanwhile stays where it was found.
      .select(itemColumns(knex), 'item_status as status');
    const counted: Array<{ status: RoadmapStatus; total: number | string }> =
      await this.placed({ ...filter, statuses: standing })
        .groupBy('item_status')
        .select('item_status as status', knex.raw('count(*) as total'));
    return {
      items: rows.map(itemOf),
      counts: new Map(
        counted.map(({ status, total }) => [status, Number(total)]),
      ),
    };
  }

  /**
   * The links of the product to items, that a list is cut out of.
   *
   * @param options - `isOrdered` by something else than where items stand
   */
  private placed(
    filter: ProductFilter,
    options: { isOrdered?: boolean } = {},
  ): Knex.QueryBuilder {
    const { productId, statuses, internal } = filter;
    // SQLite would look up each status, and order all that it finds.
    const isWalked = options.isOrdered && engineOf(this.knex) === 'sqlite';
    const query = this.knex('roadmap_item_products as placed')
      .where('placed.product_id', productId)
      .whereIn(
        this.knex.raw(
          isWalked ? '+item_status' : 'item_status',
        ) as unknown as string,
        [...statuses],
      );
    if (!internal) {
      query.where({ item_is_internal: false });
    }
    if (isNarrowed(filter)) {
      query.whereIn('placed.item_id', this.wishedFor(filter));
    }
    return query;
  }

  private wishedFor({
    productId,
    ...wishes
  }: ItemWishes & { productId: string }) {
    const query = this.knex('roadmap_items').select('id');
    narrowToWishes(this.knex, query, wishes, productId);
    return query;
  }
}
