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

  /** Keeps the words of items that had none; SQLite would look through all for them. */
  async addAll(items: Array<ItemWords & { id: string }>): Promise<void> {
    const rows = items.map(({ id, title, problem, productIds }) => ({
      id,
      title: plain(title),
      problem: plain(problem),
      productIds,
    }));
    if (engineOf(this.knex) === 'sqlite') {
      await this.knex('roadmap_search').insert(
        rows.map(({ id, productIds, ...words }) => ({
          item_id: id,
          ...words,
          products: productIds.map(productWord).join(' '),
        })),
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
      await this.knex('roadmap_search').where({ item_id: id }).delete();
    }
  }

  /** Narrows a query on `roadmap_items` down to those that have all words of a text. */
  narrow(query: Knex.QueryBuilder, text: string): void {
    const terms = searchTerms(text);
    if (terms.length === 0) {
      query.whereRaw('1 = 0');
    } else if (engineOf(this.knex) === 'sqlite') {
      query.whereRaw(
        'roadmap_items.id in (select item_id from roadmap_search where roadmap_search match ?)',
        [`${ownWords}: (${ftsQuery(terms, ' AND ')})`],
      );
    } else {
      query.whereRaw(`roadmap_items.search @@ to_tsquery('simple', ?)`, [
        tsQuery(terms, '&'),
      ]);
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
            `select item_id as found_id, -bm25(roadmap_search, 0, 4, 1, 0) as score
             from roadmap_search where roadmap_search match ? limit -1`,
            [
              `products: "${productWord(
                productId,
              )}" AND ${ownWords}: (${ftsQuery(terms, ' OR ')})`,
            ],
          ),
        )
        .join('found', 'found_id', 'roadmap_items.id')
        .select('score');
    } else {
      const asked = tsQuery(terms, '|');
      query
        .whereRaw(`search @@ (?::tsquery && to_tsquery('simple', ?))`, [
          `'${productLexeme(productId)}'`,
          asked,
        ])
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
