import { Knex } from 'knex';
import { engineOf } from '../../database/engine';
import { searchTerms } from './searchTerms';

// Terms are letters and digits only, so that nothing in them is an operator.
const ftsQuery = (terms: string[], join: string) =>
  terms.map(term => `"${term}"*`).join(join);
// What people wrote, without the words of products.
const ownWords = '{title problem}';
const tsQuery = (terms: string[], join: string) =>
  terms.map(term => `${term}:*`).join(` ${join} `);

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '');

// One word for each product, that nobody can type.
const productWord = (productId: string) => productId.replace(/-/g, '');
const productLexeme = (productId: string) => `#${productWord(productId)}`;

const ftsAmong = (query: string, productId?: string) =>
  productId === undefined
    ? `${ownWords}: (${query})`
    : `products: "${productWord(productId)}" AND ${ownWords}: (${query})`;
const tsAmong = (query: string, productId?: string) =>
  productId === undefined
    ? { sql: `to_tsquery('simple', ?)`, bindings: [query] }
    : {
        sql: `(?::tsquery && to_tsquery('simple', ?))`,
        bindings: [`'${productLexeme(productId)}'`, query],
      };

/** What of an item is searched. */
export interface ItemWords {
  title: string;
  problem: string;
  productIds: string[];
}

/** An item that says something similar. */
export interface SimilarItem {
  id: string;
  /** The higher the more similar. */
  score: number;
}

/**
 * Finds items by their words: SQLite's FTS5, PostgreSQL's full text without a dictionary,
 * so that it works in any language. Internal notes are in neither.
 */
export class ItemSearch {
  /** @param knex - the database, or the transaction of a change */
  constructor(private readonly knex: Knex) {}

  /** Keeps the words of an item, without accents, in place of those that it had. */
  async keep(id: string, words: ItemWords) {
    await this.forget(id);
    await this.addAll([{ id, ...words }]);
  }

  /** Keeps the words of items that had none. */
  async addAll(items: Array<ItemWords & { id: string }>): Promise<void> {
    const rows = items.map(({ id, title, problem, productIds }) => ({
      id,
      title: plain(title),
      problem: plain(problem),
      productIds,
    }));
    if (engineOf(this.knex) === 'sqlite') {
      await this.knex.raw(
        `with words (id, title, problem, products) as (values ${rows
          .map(() => '(?, ?, ?, ?)')
          .join(', ')})
         insert into roadmap_search (rowid, title, problem, products)
         select search_row, words.title, words.problem, words.products
         from words join roadmap_items on roadmap_items.id = words.id`,
        rows.flatMap(({ id, title, problem, productIds }) => [
          id,
          title,
          problem,
          productIds.map(productWord).join(' '),
        ]),
      );
    } else {
      await this.knex.raw(
        `update roadmap_items
         set search = setweight(to_tsvector('simple', words.title), 'A')
                   || setweight(to_tsvector('simple', words.problem), 'B')
                   || array_to_tsvector(string_to_array(words.products, ' '))
         from (values ${rows
           .map(() => '(?::text, ?::text, ?::text, ?::text)')
           .join(', ')}) as words (id, title, problem, products)
         where roadmap_items.id = words.id`,
        rows.flatMap(({ id, title, problem, productIds }) => [
          id,
          title,
          problem,
          productIds.map(productLexeme).join(' '),
        ]),
      );
    }
  }

  async forget(id: string): Promise<void> {
    if (engineOf(this.knex) === 'sqlite') {
      await this.knex('roadmap_search')
        .where(
          'rowid',
          this.knex('roadmap_items').where({ id }).select('search_row'),
        )
        .delete();
    }
  }

  /**
   * Narrows a query on `roadmap_items` down to those that have all words of a text.
   *
   * @param productId - to look among the items of one product only
   */
  narrow(query: Knex.QueryBuilder, text: string, productId?: string): void {
    const terms = searchTerms(text);
    if (terms.length === 0) {
      query.whereRaw('1 = 0');
    } else if (engineOf(this.knex) === 'sqlite') {
      query.whereRaw(
        'roadmap_items.search_row in (select rowid from roadmap_search where roadmap_search match ?)',
        [ftsAmong(ftsQuery(terms, ' AND '), productId)],
      );
    } else {
      const { sql, bindings } = tsAmong(tsQuery(terms, '&'), productId);
      query.whereRaw(`roadmap_items.search @@ ${sql}`, bindings);
    }
  }

  /** Items of a product that have some of the words, the most similar first. */
  async similar(
    text: string,
    options: { productId: string; internal: boolean; limit: number },
  ): Promise<SimilarItem[]> {
    const { productId, internal, limit } = options;
    const terms = searchTerms(text);
    if (terms.length === 0) {
      return [];
    }
    const isSqlite = engineOf(this.knex) === 'sqlite';
    const query = this.knex('roadmap_items').whereNotIn('status', [
      'duplicate',
      'withdrawn',
    ]);
    if (!internal) {
      query.where({ is_internal: false });
    }
    if (isSqlite) {
      query
        .with(
          'found',
          // Not flattened, because of the limit: ranking works only where the index is read.
          this.knex.raw(
            `select rowid as found_row, -bm25(roadmap_search, 4, 1, 0) as score
             from roadmap_search where roadmap_search match ? limit -1`,
            [ftsAmong(ftsQuery(terms, ' OR '), productId)],
          ),
        )
        .join('found', 'found_row', 'search_row')
        .select('score');
    } else {
      const asked = tsQuery(terms, '|');
      const { sql, bindings } = tsAmong(asked, productId);
      query
        .whereRaw(`search @@ ${sql}`, bindings)
        .select(
          this.knex.raw(`ts_rank(search, to_tsquery('simple', ?)) as score`, [
            asked,
          ]),
        );
    }
    const rows = await query
      .orderByRaw('score desc, roadmap_items.id')
      .limit(limit)
      .select('roadmap_items.id as id');
    return rows.map(({ id, score }) => ({ id, score: Number(score) }));
  }
}
