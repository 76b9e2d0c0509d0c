import { Knex } from 'knex';
import { whereAnyOf } from '../database/anyOf';

/** A product as the mirror knows it. */
export interface StoredProduct {
  id: string;
  entityRef: string;
  title: string;
}

/** A product in a list, with what is kept of how it compares. */
export interface ListedProduct extends StoredProduct {
  /** Its newest published figures, as JSON. */
  figures?: string;
  verdict?: string;
}

/** How a list is ordered. Whatever has no figures comes last, by name, in either direction. */
export interface ProductOrder {
  sort: 'name' | 'satisfaction';
  order: 'asc' | 'desc';
}

/** Where a product stands in the list. */
export interface ProductPosition {
  sortTitle: string;
  entityRef: string;
  /** Absent without figures. */
  ranking?: number;
}

/** Narrows a query on `catalog_entities` down. */
export type EntityClause = (query: Knex.QueryBuilder) => void;

interface ProductRow {
  id: string;
  ref: string;
  title: string;
}

interface ListedRow extends ProductRow {
  figures: string | null;
  verdict: string | null;
}

const table = 'catalog_entities';
const figuresTable = 'product_figures';

const productOf = (row: ProductRow): StoredProduct => ({
  id: row.id,
  entityRef: row.ref,
  title: row.title,
});

/** Reads products from the mirror. */
export class ProductStore {
  constructor(private readonly knex: Knex) {}

  /** How the mirror knows an entity: not at all, as something else, or as a product. */
  async find(entityRef: string): Promise<StoredProduct | 'other' | undefined> {
    const row = await this.knex(table)
      .where({ ref: entityRef })
      .whereNull('vanished_at')
      .first('id', 'ref', 'title', 'is_product');
    if (!row) {
      return undefined;
    }
    return row.is_product ? productOf(row) : 'other';
  }

  async presentWithId(id: string): Promise<StoredProduct | undefined> {
    const row = await this.products().where({ id }).first('id', 'ref', 'title');
    return row && productOf(row);
  }

  /** Those of the products with the given ids that are neither gone nor offered no longer. */
  async presentWithIds(ids: string[]): Promise<StoredProduct[]> {
    const rows: ProductRow[] = await this.products()
      .where(one => whereAnyOf(one, 'id', ids))
      .select('id', 'ref', 'title');
    return rows.map(productOf);
  }

  /** Products in an order, from a position on. */
  async list(options: {
    limit: number;
    by: ProductOrder;
    after?: ProductPosition;
    clause?: EntityClause;
  }): Promise<ListedProduct[]> {
    const { limit, by, after, clause } = options;
    const query = this.withFigures(this.products(clause));
    if (after) {
      goOn(query, by, after);
    }
    if (by.sort === 'satisfaction') {
      query.orderByRaw(`ranking is null, ranking ${by.order}`);
    }
    const direction = by.sort === 'name' ? by.order : 'asc';
    const rows: ListedRow[] = await query
      .orderBy([
        { column: 'sort_title', order: direction },
        { column: 'ref', order: direction },
      ])
      .limit(limit)
      .select('id', 'ref', 'title', 'figures', 'verdict');
    return rows.map(row => ({
      ...productOf(row),
      ...(row.figures !== null && { figures: row.figures }),
      ...(row.verdict !== null && { verdict: row.verdict }),
    }));
  }

  /** Where a product stands in the list; one that left it meanwhile still has its place. */
  async position(id: string): Promise<ProductPosition | undefined> {
    const row = await this.withFigures(this.knex(table))
      .where({ id })
      .first('sort_title', 'ref', 'ranking');
    return (
      row && {
        sortTitle: row.sort_title,
        entityRef: row.ref,
        ...(row.ranking !== null && { ranking: row.ranking }),
      }
    );
  }

  async count(clause?: EntityClause): Promise<number> {
    const [{ count }] = await this.products(clause).count({ count: '*' });
    return Number(count);
  }

  /** Whether an entity fits a clause. */
  async fits(entityRef: string, clause: EntityClause): Promise<boolean> {
    const row = await this.knex(table)
      .where({ ref: entityRef })
      .where(clause)
      .first('ref');
    return row !== undefined;
  }

  /** Which of the given entities fit a clause. */
  async fitting(entityRefs: string[], clause: EntityClause): Promise<string[]> {
    const rows = await this.knex(table)
      .whereIn('ref', entityRefs)
      .where(clause)
      .select('ref');
    return rows.map(row => row.ref);
  }

  /** The references of all products. */
  async refs(): Promise<string[]> {
    const rows: ProductRow[] = await this.products().select('ref');
    return rows.map(({ ref }) => ref);
  }

  /** Products by id, also those that left the catalog. */
  async withIds(ids: string[]): Promise<StoredProduct[]> {
    const rows: ProductRow[] = await this.knex(table)
      .whereIn('id', ids)
      .select('id', 'ref', 'title');
    return rows.map(productOf);
  }

  /** The titles of entities that are in the catalog, products or not. */
  async titlesOf(entityRefs: string[]): Promise<Map<string, string>> {
    const rows = await this.knex(table)
      .whereIn('ref', entityRefs)
      .whereNull('vanished_at')
      .select('ref', 'title');
    return new Map(rows.map(row => [row.ref, row.title]));
  }

  private products(clause?: EntityClause): Knex.QueryBuilder {
    // Word for word the condition of the index, which holds products only.
    const query = this.knex(table).whereRaw(
      'is_product and vanished_at is null',
    );
    return clause ? query.where(clause) : query;
  }

  private withFigures(query: Knex.QueryBuilder): Knex.QueryBuilder {
    return query.leftJoin(figuresTable, join =>
      join
        .on(`${figuresTable}.product_id`, `${table}.id`)
        .andOnVal(`${figuresTable}.area`, 'satisfaction')
        .andOn(this.knex.raw(`${figuresTable}.newest`)),
    );
  }
}

/** Narrows a list down to what comes after a position. */
function goOn(
  query: Knex.QueryBuilder,
  { sort, order }: ProductOrder,
  { sortTitle, entityRef, ranking }: ProductPosition,
): void {
  const names = [sortTitle, entityRef];
  if (sort === 'name') {
    query.whereRaw(
      `(sort_title, ref) ${order === 'asc' ? '>' : '<'} (?, ?)`,
      names,
    );
  } else if (ranking === undefined) {
    query.whereRaw('ranking is null and (sort_title, ref) > (?, ?)', names);
  } else {
    query.whereRaw(
      `(ranking is null or ranking ${
        order === 'asc' ? '>' : '<'
      } ? or (ranking = ? and (sort_title, ref) > (?, ?)))`,
      [ranking, ranking, ...names],
    );
  }
}
