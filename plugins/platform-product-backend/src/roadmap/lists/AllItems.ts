import { Knex } from 'knex';
import { engineOf } from '../../database/engine';
import { whereAnyOf } from '../../database/anyOf';
import { itemColumns, itemOf, ReadRow, StoredItem } from '../items/StoredItem';
import { ListPage, WholeFilter } from './ItemFilter';
import { cutPage, itemOrders } from './itemOrders';
import { narrowToWishes } from './wished';

/** Reads the items of all products in an order. */
export class AllItems {
  constructor(private readonly knex: Knex) {}

  /** Items in an order, from the one on that the page before ended with. */
  async list(filter: WholeFilter, page: ListPage): Promise<StoredItem[]> {
    const query = this.items(filter);
    cutPage(query, page, column => column);
    // What is found by its words is sorted, and better without all that it says.
    const columns = itemColumns(this.knex);
    const rows: ReadRow[] = await (filter.search
      ? this.knex('roadmap_items')
          .select(columns)
          .whereIn('id', query.select('roadmap_items.id'))
          .orderBy(itemOrders[page.sort])
      : query.select(columns));
    return rows.map(itemOf);
  }

  private items(filter: WholeFilter): Knex.QueryBuilder {
    const { knex } = this;
    const { clause, statuses } = filter;
    const query = knex('roadmap_items').whereIn(
      // SQLite would read all of these statuses; without their index it reads in the order
      // of the list until the page is full.
      knex.raw(
        engineOf(knex) === 'sqlite' && statuses.length > 1
          ? '+status'
          : 'status',
      ) as unknown as string,
      [...statuses],
    );
    // Asked item by item, in the order of the list, until the page is full. Of what is found by
    // its words all would be asked: whoever shows the page leaves out what left the catalog.
    if (clause || !filter.search) {
      query.whereExists(
        knex('roadmap_item_products')
          .join('catalog_entities', 'catalog_entities.id', 'product_id')
          .whereRaw('item_id = roadmap_items.id')
          .whereRaw('is_product and vanished_at is null')
          .where(clause ?? (() => {}))
          .select(knex.raw('1')),
      );
    }
    this.withoutInternal(query, filter.ownersOfInternal);
    narrowToWishes(knex, query, filter);
    return query;
  }

  private withoutInternal(query: Knex.QueryBuilder, owners: string[]): void {
    const { knex } = this;
    if (owners.length === 0) {
      query.where({ 'roadmap_items.is_internal': false });
      return;
    }
    const owned = knex('roadmap_item_products')
      .join('catalog_entities', 'catalog_entities.id', 'product_id')
      .join('entity_owners', 'entity_ref', 'ref')
      .where(owner => whereAnyOf(owner, 'owner_ref', owners));
    query.where(either => {
      either.where({ 'roadmap_items.is_internal': false });
      // Few are internal. SQLite asks of each that it comes by; PostgreSQL finds them all
      // at once by their index.
      if (engineOf(knex) === 'sqlite') {
        either.orWhereExists(
          owned.whereRaw('item_id = roadmap_items.id').select(knex.raw('1')),
        );
      } else {
        either.orWhereIn(
          'roadmap_items.id',
          owned
            .join('roadmap_items as hidden', 'hidden.id', 'item_id')
            .whereRaw('hidden.is_internal')
            .select('item_id'),
        );
      }
    });
  }
}
