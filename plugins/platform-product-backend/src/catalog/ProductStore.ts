import { Knex } from 'knex';

/** A product as the mirror knows it. */
export interface StoredProduct {
  id: string;
  entityRef: string;
  title: string;
}

/** Where a product stands in the list. */
export interface ProductPosition {
  sortTitle: string;
  entityRef: string;
}

/** Narrows a query on `catalog_entities` down. */
export type EntityClause = (query: Knex.QueryBuilder) => void;

interface ProductRow {
  id: string;
  ref: string;
  title: string;
}

const table = 'catalog_entities';

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

  /** Products by name, from a position on. */
  async list(options: {
    limit: number;
    after?: ProductPosition;
    clause?: EntityClause;
  }): Promise<StoredProduct[]> {
    const { limit, after, clause } = options;
    const query = this.products(clause);
    if (after) {
      query.whereRaw('(sort_title, ref) > (?, ?)', [
        after.sortTitle,
        after.entityRef,
      ]);
    }
    const rows = await query
      .orderBy(['sort_title', 'ref'])
      .limit(limit)
      .select('id', 'ref', 'title');
    return rows.map(productOf);
  }

  /** Where a product stands in the list; one that left it meanwhile still has its place. */
  async position(id: string): Promise<ProductPosition | undefined> {
    return this.knex(table)
      .where({ id })
      .first({ sortTitle: 'sort_title', entityRef: 'ref' });
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

  private products(clause?: EntityClause): Knex.QueryBuilder {
    // Word for word the condition of the index, which holds products only.
    const query = this.knex(table).whereRaw(
      'is_product and vanished_at is null',
    );
    return clause ? query.where(clause) : query;
  }
}
