import { Knex } from 'knex';
import { ItemRow } from '../items/StoredItem';

/** Something of an item that waits. */
export interface WaitingRow {
  /** Of the item, or of what was said of it. */
  id: string;
  productId: string;
  /** ISO instant. */
  since: string;
}

const newest = (...columns: string[]) =>
  columns.map(column => ({ column, order: 'desc' as const }));

/** Finds what waits on roadmaps, newest first; of an item of several products, once. */
export class WaitingItemStore {
  constructor(private readonly knex: Knex) {}

  /** Ideas of people who are no owners of the product, nor members of a group that is. */
  suggestions(productIds: string[], limit: number): Promise<WaitingRow[]> {
    const { knex } = this;
    return this.of(productIds)
      .where({ status: 'idea' })
      .whereNotExists(
        knex('entity_owners')
          .join('catalog_entities', 'catalog_entities.ref', 'entity_ref')
          .leftJoin('team_members', 'team_ref', 'owner_ref')
          .whereRaw('catalog_entities.id = place.product_id')
          .whereRaw('author_ref in (owner_ref, member_ref)')
          .select(knex.raw('1')),
      )
      .orderBy(newest('created_at', 'roadmap_items.id'))
      .limit(limit)
      .select({
        id: 'roadmap_items.id',
        productId: 'place.product_id',
        since: 'created_at',
      });
  }

  /** Comments that nobody has said anything after, unless an owner wrote them. */
  comments(productIds: string[], limit: number): Promise<WaitingRow[]> {
    const { knex } = this;
    return this.of(productIds)
      .join(
        'roadmap_comments as comment',
        'comment.item_id',
        'roadmap_items.id',
      )
      .whereNotNull('comment.text')
      .whereRaw('not comment.is_owners')
      .whereNotExists(
        knex('roadmap_comments as later')
          .whereRaw('later.item_id = comment.item_id')
          .whereNotNull('later.text')
          .whereRaw(
            '(later.written_at, later.id) > (comment.written_at, comment.id)',
          )
          .select(knex.raw('1')),
      )
      .orderBy(newest('comment.written_at', 'comment.id'))
      .limit(limit)
      .select({
        id: 'comment.id',
        productId: 'place.product_id',
        since: 'comment.written_at',
      });
  }

  /** Items that are picked up, and that nobody has touched since a moment. */
  untouched(
    productIds: string[],
    { before, limit }: { before: string; limit: number },
  ): Promise<WaitingRow[]> {
    return this.of(productIds)
      .whereIn('status', ['considering', 'later', 'next', 'now'])
      .where('changed_at', '<', before)
      .orderBy(newest('changed_at', 'roadmap_items.id'))
      .limit(limit)
      .select({
        id: 'roadmap_items.id',
        productId: 'place.product_id',
        since: 'changed_at',
      });
  }

  /** The items of products, each once, with the first of these products. */
  private of(productIds: string[]): Knex.QueryBuilder<ItemRow> {
    const { knex } = this;
    return knex('roadmap_items')
      .join(
        'roadmap_item_products as place',
        'place.item_id',
        'roadmap_items.id',
      )
      .whereIn('place.product_id', productIds)
      .whereNotExists(
        knex('roadmap_item_products as earlier')
          .whereIn('earlier.product_id', productIds)
          .whereRaw('earlier.item_id = roadmap_items.id')
          .whereRaw('earlier.product_id < place.product_id')
          .select(knex.raw('1')),
      );
  }
}
