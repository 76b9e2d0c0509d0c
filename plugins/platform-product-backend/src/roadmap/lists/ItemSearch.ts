import { Knex } from 'knex';
import { engineOf } from '../../database/engine';
import { searchTerms } from './searchTerms';

// Terms are letters and digits only, so that nothing in them is an operator.
const ftsQuery = (terms: string[], join: string) =>
  terms.map(term => `"${term}"*`).join(join);
const tsQuery = (terms: string[], join: string) =>
  terms.map(term => `${term}:*`).join(` ${join} `);

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '');

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
  async keep(id: string, words: { title: string; problem: string }) {
    await this.forget(id);
    await this.add(id, words);
  }

  /** Keeps the words of an item that had none; SQLite would look through all for them. */
  async add(id: string, words: { title: string; problem: string }) {
    const title = plain(words.title);
    const problem = plain(words.problem);
    if (engineOf(this.knex) === 'sqlite') {
      await this.knex('roadmap_search').insert({ item_id: id, title, problem });
    } else {
      await this.knex('roadmap_items')
        .where({ id })
        .update({
          search: this.knex.raw(
            `setweight(to_tsvector('simple', ?), 'A') || setweight(to_tsvector('simple', ?), 'B')`,
            [title, problem],
          ),
        });
    }
  }

  /** Keeps the words of many items that had none. */
  async addAll(
    items: Array<{ id: string; title: string; problem: string }>,
  ): Promise<void> {
    if (engineOf(this.knex) === 'sqlite') {
      await this.knex('roadmap_search').insert(
        items.map(({ id, title, problem }) => ({
          item_id: id,
          title: plain(title),
          problem: plain(problem),
        })),
      );
    } else {
      await this.knex.raw(
        `update roadmap_items
         set search = setweight(to_tsvector('simple', words.title), 'A')
                   || setweight(to_tsvector('simple', words.problem), 'B')
         from (values ${items
           .map(() => '(?::text, ?::text, ?::text)')
           .join(', ')}) as words (id, title, problem)
         where roadmap_items.id = words.id`,
        items.flatMap(({ id, title, problem }) => [
          id,
          plain(title),
          plain(problem),
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
        [ftsQuery(terms, ' ')],
      );
    } else {
      query.whereRaw(`roadmap_items.search @@ to_tsquery('simple', ?)`, [
        tsQuery(terms, '&'),
      ]);
    }
  }

  /** Items of products that have some of the words, the most similar first. */
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
    const query = this.knex('roadmap_items')
      .join('roadmap_item_products as product', 'item_id', 'roadmap_items.id')
      .where({ product_id: productId })
      .whereNotIn('status', ['duplicate', 'withdrawn']);
    if (!internal) {
      query.where({ is_internal: false });
    }
    if (isSqlite) {
      query
        .with(
          'found',
          // Not flattened, because of the limit: ranking works only where the index is read.
          this.knex.raw(
            `select item_id as found_id, -bm25(roadmap_search, 0, 4, 1) as score
             from roadmap_search where roadmap_search match ? limit -1`,
            [ftsQuery(terms, ' OR ')],
          ),
        )
        .join('found', 'found_id', 'roadmap_items.id')
        .select('score');
    } else {
      const asked = tsQuery(terms, '|');
      query
        .whereRaw(`search @@ to_tsquery('simple', ?)`, [asked])
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
