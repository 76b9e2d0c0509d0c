import {
  RoadmapClosing,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { Product } from '../../catalog/ProductDirectory';
import { whereAnyOf } from '../../database/anyOf';
import {
  closingColumns,
  columnsOf,
  ItemFields,
  itemOf,
  itemColumns,
  ItemRow,
  ReadRow,
  StoredItem,
} from './StoredItem';

const table = 'roadmap_items';
const productsTable = 'roadmap_item_products';

/** What a new item starts with. */
export interface NewItem extends ItemFields {
  id: string;
  productIds: string[];
  status: RoadmapStatus;
  place: number;
  authorRef?: string;
  suggestedFor?: string;
  createdAt: string;
  /** Absent: nobody has touched it since. */
  changedAt?: string;
  /** Teams that an owner speaks for from the first. */
  onBehalf?: number;
}

const newRow = (item: NewItem) => ({
  ...columnsOf(item),
  id: item.id,
  root_id: item.id,
  status: item.status,
  status_since: item.createdAt,
  place: item.place,
  author_ref: item.authorRef ?? null,
  suggested_for: item.suggestedFor ?? null,
  demand_on_behalf: item.onBehalf ?? 0,
  created_at: item.createdAt,
  changed_at: item.changedAt ?? item.createdAt,
  version: 1,
});

/** A move of an item, as it is written. */
export interface ItemMove {
  status: RoadmapStatus;
  statusSince: string;
  place: number;
  closing?: RoadmapClosing;
  changedAt: string;
}

/** Keeps items, one by one. */
export class ItemStore {
  /** @param knex - the database, or the transaction of a change */
  constructor(private readonly knex: Knex) {}

  /** Whether anybody ever asked for anything. */
  async areThereAny(): Promise<boolean> {
    return (await this.knex(table).first('id')) !== undefined;
  }

  async find(id: string): Promise<StoredItem | undefined> {
    const row = await this.read().where({ id }).first();
    return row && itemOf(row);
  }

  /** The same, and nobody changes it before this transaction ends. */
  async lock(id: string): Promise<StoredItem | undefined> {
    const row = await this.read().where({ id }).forUpdate().first();
    return row && itemOf(row);
  }

  async withIds(ids: string[]): Promise<StoredItem[]> {
    const rows: ReadRow[] = await this.read().where(one =>
      whereAnyOf(one, 'id', ids),
    );
    return rows.map(itemOf);
  }

  /** The products of each item that are in the catalog, by title. */
  async productsOf(itemIds: string[]): Promise<Map<string, Product[]>> {
    const rows = await this.knex(productsTable)
      .join('catalog_entities', 'catalog_entities.id', 'product_id')
      .where(one => whereAnyOf(one, 'item_id', itemIds))
      .whereRaw('is_product and vanished_at is null')
      .orderBy(['title', 'ref'])
      .select('item_id', 'catalog_entities.id as id', 'ref', 'title');
    const products = new Map<string, Product[]>(itemIds.map(id => [id, []]));
    rows.forEach(({ item_id, id, ref, title }) =>
      products.get(item_id)!.push({ id, entityRef: ref, title }),
    );
    return products;
  }

  /** All products of an item, also those that left the catalog. */
  async productIdsOf(itemId: string): Promise<string[]> {
    return this.knex(productsTable)
      .where({ item_id: itemId })
      .orderBy('product_id')
      .pluck('product_id');
  }

  /** @returns false when there is one with this id already */
  async add(item: NewItem): Promise<boolean> {
    const added = await this.knex<ItemRow>(table)
      .insert(newRow(item))
      .onConflict('id')
      .ignore()
      .returning('id');
    if (added.length > 0) {
      await this.putProducts(item.id, item.productIds);
    }
    return added.length > 0;
  }

  /** Adds many at once; none of them may be there. */
  async addAll(items: NewItem[]): Promise<void> {
    await this.knex<ItemRow>(table).insert(items.map(newRow));
    await this.knex(productsTable).insert(
      items.flatMap(({ id, productIds }) =>
        productIds.map(product_id => ({ item_id: id, product_id })),
      ),
    );
  }

  async putProducts(itemId: string, productIds: string[]): Promise<void> {
    await this.knex(productsTable).where({ item_id: itemId }).delete();
    await this.knex(productsTable).insert(
      productIds.map(product_id => ({ item_id: itemId, product_id })),
    );
  }

  /** @returns whether nobody was faster */
  async replace(
    id: string,
    version: number,
    fields: ItemFields,
    changedAt: string,
  ): Promise<boolean> {
    const replaced = await this.knex<ItemRow>(table)
      .where({ id, version })
      .update({
        ...columnsOf(fields),
        changed_at: changedAt,
        version: version + 1,
      });
    return replaced > 0;
  }

  async move(id: string, move: ItemMove): Promise<void> {
    await this.knex<ItemRow>(table)
      .where({ id })
      .update({
        status: move.status,
        status_since: move.statusSince,
        place: move.place,
        changed_at: move.changedAt,
        ...closingColumns(move.closing),
        version: this.knex.raw('version + 1') as any,
      });
  }

  /** Who suggested what was merged into an item. */
  async authorsOf(rootId: string): Promise<string[]> {
    return this.knex(table)
      .where({ root_id: rootId })
      .whereNotNull('author_ref')
      .distinct()
      .pluck('author_ref');
  }

  /** Orders an item anew, in one statement; its words stay, and so does their version. */
  async putPlace(id: string, place: number): Promise<void> {
    await this.knex<ItemRow>(table).where({ id }).update({ place });
  }

  /** Makes an item a duplicate of another; whatever was merged into it comes along. */
  async pointTo(id: string, into: string, at: string): Promise<void> {
    await this.knex<ItemRow>(table)
      .where({ root_id: id })
      .update({ root_id: into });
    await this.knex<ItemRow>(table)
      .where({ id })
      .update({
        merged_into: into,
        status: 'duplicate',
        status_since: at,
        changed_at: at,
        version: this.knex.raw('version + 1') as any,
      });
  }

  /** Makes an item one of its own again, with whatever was merged into it. */
  async pointNowhere(id: string): Promise<void> {
    await this.knex<ItemRow>(table).where({ id }).update({ merged_into: null });
    await this.knex.raw(
      `with recursive tree as (
         select id from roadmap_items where id = ?
         union all
         select child.id from roadmap_items child join tree on child.merged_into = tree.id
       )
       update roadmap_items set root_id = ? where id in (select id from tree)`,
      [id, id],
    );
  }

  /** Whether anybody but the given person has said something of an item, or it is merged. */
  async isNeededByOthers(id: string, actorRef?: string): Promise<boolean> {
    const saidByOthers = async (said: string, column: string) => {
      const row = await this.knex(said)
        .where({ item_id: id })
        .where(by => by.whereNull(column).orWhereNot(column, actorRef ?? ''))
        .first('item_id');
      return row !== undefined;
    };
    return (
      (await saidByOthers('roadmap_demand', 'actor_ref')) ||
      (await saidByOthers('roadmap_comments', 'author_ref')) ||
      (await this.knex(table).where({ merged_into: id }).first('id')) !==
        undefined
    );
  }

  /** Forgets an item that nobody needs; its history goes with it. */
  async remove(id: string): Promise<void> {
    for (const dependent of [
      productsTable,
      'roadmap_demand',
      'roadmap_decisions',
      'roadmap_evidence',
      'roadmap_effects',
      'roadmap_comments',
    ]) {
      await this.knex(dependent).where({ item_id: id }).delete();
    }
    await this.knex('follows').where({ target_id: id }).delete();
    await this.knex(table).where({ id }).delete();
  }

  private read(): Knex.QueryBuilder {
    return this.knex(table).select(itemColumns(this.knex));
  }
}
