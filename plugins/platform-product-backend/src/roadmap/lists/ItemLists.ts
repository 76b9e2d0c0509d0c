import {
  isOpenStatus,
  openStatuses,
  RoadmapListRequest,
  RoadmapOrigin,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { engineOf } from '../../database/engine';
import { whereAnyOf } from '../../database/anyOf';
import { EntityClause } from '../../catalog/ProductStore';
import { wordsInTurn } from '../demand/DemandStore';
import { itemOf, ItemRow, StoredItem } from '../items/StoredItem';
import { ItemSearch } from './ItemSearch';

const closed = ['shipped', 'declined'] as const satisfies RoadmapStatus[];

/** What a roadmap shows unless asked otherwise: neither duplicates nor what was withdrawn. */
export const standing: readonly RoadmapStatus[] = [...openStatuses, ...closed];

/** Which items a list is of. */
export interface ItemFilter {
  productId?: string;
  /** For lists of all products: which of them. */
  clause?: EntityClause;
  statuses: readonly RoadmapStatus[];
  /** Whether internal ones are among them: all, or those of what any of these owns. */
  internal: boolean | { ofOwners: string[] };
  origin?: RoadmapOrigin;
  jobId?: string;
  /** Only what one of these teams asks for, or this person suggested. */
  askedBy?: { teams: string[]; authorRef?: string };
  search?: string;
}

/** How a list is ordered. */
export type ItemOrder = NonNullable<RoadmapListRequest['sort']>;

const orders: Record<
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
};

/** Reads lists of items. */
export class ItemLists {
  private readonly search: ItemSearch;

  constructor(private readonly knex: Knex) {
    this.search = new ItemSearch(knex);
  }

  /** Items in an order, from the one on that the page before ended with. */
  async list(
    filter: ItemFilter,
    options: { sort: ItemOrder; limit: number; after?: string },
  ): Promise<StoredItem[]> {
    const { sort, limit, after } = options;
    const order = orders[sort];
    const query = this.items(filter);
    if (after !== undefined) {
      const columns = order.map(({ column }) => column);
      const comparison = order[0].order === 'asc' ? '>' : '<';
      query.whereRaw(
        `(${columns.join(', ')}) ${comparison} (select ${columns.join(
          ', ',
        )} from roadmap_items where id = ?)`,
        [after],
      );
    }
    query.orderBy(order).limit(limit);
    // What is not found in the order of the list is sorted, and better without its words.
    const isSorted = filter.productId !== undefined || filter.search;
    const rows: ItemRow[] = await (isSorted
      ? this.knex('roadmap_items')
          .whereIn('id', query.select('roadmap_items.id'))
          .orderBy(order)
      : query.select('roadmap_items.*'));
    return rows.map(itemOf);
  }

  /** The first open items of each status in the owners' order, and how many of each there are. */
  async board(
    filter: Omit<ItemFilter, 'statuses'>,
    limit: number,
  ): Promise<{ items: StoredItem[]; counts: Map<RoadmapStatus, number> }> {
    const columns = await this.columns(filter, limit);
    const firstIds = columns.flatMap(({ status, ids }) =>
      isOpenStatus(status) ? ids : [],
    );
    const rows = new Map<string, ItemRow>(
      (
        await this.knex<ItemRow>('roadmap_items').where(one =>
          whereAnyOf(one, 'id', firstIds),
        )
      ).map(row => [row.id, row]),
    );
    return {
      // What moves meanwhile stays where it was found.
      items: columns.flatMap(({ status, ids }) =>
        ids.flatMap(id => {
          const row = rows.get(id);
          return row ? { ...itemOf(row), status } : [];
        }),
      ),
      counts: new Map(columns.map(({ status, total }) => [status, total])),
    };
  }

  /**
   * How many items stand in each status, and which come first. Numbering them all is what a
   * board would spend most of its time on; gathering them in their order is much less.
   */
  private async columns(
    filter: Omit<ItemFilter, 'statuses'>,
    limit: number,
  ): Promise<Array<{ status: RoadmapStatus; total: number; ids: string[] }>> {
    const { knex } = this;
    const isSqlite = engineOf(knex) === 'sqlite';
    const rows: Array<{
      status: RoadmapStatus;
      total: number | string;
      ids: string | string[];
    }> = await this.items({ ...filter, statuses: standing })
      .groupBy('status')
      .select(
        'status',
        knex.raw('count(*) as total'),
        isSqlite
          ? knex.raw('json_group_array(id order by place, id) as ids')
          : knex.raw('(array_agg(id order by place, id))[1:?] as ids', [limit]),
      );
    return rows.map(({ status, total, ids }) => ({
      status,
      total: Number(total),
      ids: (typeof ids === 'string' ? JSON.parse(ids) : ids).slice(0, limit),
    }));
  }

  /** Open items with another of the item's products, by demand. */
  async besides(
    item: StoredItem,
    options: {
      statuses: readonly RoadmapStatus[];
      moreThan?: number;
      limit: number;
    },
  ): Promise<StoredItem[]> {
    const { statuses, moreThan, limit } = options;
    const found = this.knex<ItemRow>('roadmap_items')
      .whereIn(
        'id',
        this.knex('roadmap_item_products as other')
          .join(
            'roadmap_item_products as own',
            'own.product_id',
            'other.product_id',
          )
          .where('own.item_id', item.id)
          .select('other.item_id'),
      )
      .whereNot({ id: item.id })
      .whereIn(this.statusColumn(true), [...statuses])
      .orderBy(orders.demand)
      .limit(limit)
      .select('id');
    if (moreThan !== undefined) {
      found.where('demand_teams', '>', moreThan);
    }
    const rows = await this.knex<ItemRow>('roadmap_items')
      .whereIn('id', found)
      .orderBy(orders.demand);
    return rows.map(itemOf);
  }

  /** The status for a condition, that the planner may find rows by or may not. */
  private statusColumn(isLookedUpOtherwise: boolean): string {
    const { knex } = this;
    return knex.raw(
      isLookedUpOtherwise && engineOf(knex) === 'sqlite' ? '+status' : 'status',
    ) as unknown as string;
  }

  private items(filter: ItemFilter): Knex.QueryBuilder {
    const { knex } = this;
    const query = knex('roadmap_items');
    // SQLite would read all of these statuses; without their index it reads the items of
    // the product, or in the order of the list until the page is full.
    const isByProduct = filter.productId !== undefined;
    query.whereIn(
      this.statusColumn(isByProduct || filter.statuses.length > 1),
      [...filter.statuses],
    );
    const { productId, clause, internal, origin, jobId, askedBy } = filter;
    const ofProducts = () => knex('roadmap_item_products').select('item_id');
    if (productId !== undefined) {
      query.whereIn('id', ofProducts().where({ product_id: productId }));
    } else {
      // Asked item by item, in the order of the list, until the page is full.
      query.whereExists(
        knex('roadmap_item_products')
          .join('catalog_entities', 'catalog_entities.id', 'product_id')
          .whereRaw('item_id = roadmap_items.id')
          .whereRaw('is_product and vanished_at is null')
          .where(clause ?? (() => {}))
          .select(knex.raw('1')),
      );
    }
    if (internal === false) {
      query.where({ is_internal: false });
    } else if (internal !== true) {
      const owned = knex('roadmap_item_products')
        .join('catalog_entities', 'catalog_entities.id', 'product_id')
        .join('entity_owners', 'entity_ref', 'ref')
        .where(owner => whereAnyOf(owner, 'owner_ref', internal.ofOwners));
      query.where(either => {
        either.where({ is_internal: false });
        // Few are internal. SQLite asks of each that it comes by; PostgreSQL finds them all
        // at once by their index.
        if (engineOf(knex) === 'sqlite') {
          either.orWhereExists(
            owned.whereRaw('item_id = roadmap_items.id').select(knex.raw('1')),
          );
        } else {
          either.orWhereIn(
            'id',
            owned
              .join('roadmap_items as hidden', 'hidden.id', 'item_id')
              .whereRaw('hidden.is_internal')
              .select('item_id'),
          );
        }
      });
    }
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
    if (filter.search) {
      this.search.narrow(query, filter.search);
    }
    return query;
  }
}
