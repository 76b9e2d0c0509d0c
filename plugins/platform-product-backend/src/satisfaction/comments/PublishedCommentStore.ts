import { PublishedComment } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';

type StoredComment = Omit<PublishedComment, 'allowed'>;

interface CommentRow {
  id: string;
  product_id: string;
  body: string;
  reply: string | null;
  version: number;
  hidden: boolean;
}

const table = 'published_comments';
const read: Array<keyof CommentRow> = ['id', 'body', 'reply', 'version'];

const commentOf = (
  row: Pick<CommentRow, 'id' | 'body' | 'reply' | 'version'>,
): StoredComment => ({
  id: row.id,
  body: row.body,
  ...(row.reply !== null && { reply: row.reply }),
  version: row.version,
});

/** Comments as everybody reads them. */
export class PublishedCommentStore {
  constructor(private readonly knex: Knex) {}

  /** Comments in the order of their random ids. */
  async list(
    productId: string,
    { after = '', limit }: { after?: string; limit: number },
  ): Promise<StoredComment[]> {
    const rows = await this.shown(productId)
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .select<CommentRow[]>(read);
    return rows.map(commentOf);
  }

  async find(
    productId: string,
    id: string,
  ): Promise<StoredComment | undefined> {
    const row = await this.shown(productId)
      .where({ id })
      .first<CommentRow | undefined>(read);
    return row && commentOf(row);
  }

  /**
   * Those without a reply, in an order that tells nothing. One that its writer has withdrawn
   * stays among them until it goes with all others: else it would tell when that was.
   */
  async unanswered(
    productIds: string[],
    limit: number,
  ): Promise<Array<{ key: string; productId: string }>> {
    return this.knex(table)
      .whereIn('product_id', productIds)
      .whereRaw('not hidden and reply is null')
      .orderBy('id')
      .limit(limit)
      .select({ key: 'id', productId: 'product_id' });
  }

  /** Those of the given ones that are shown, each with its product. */
  async withIds(
    ids: string[],
  ): Promise<Array<StoredComment & { productId: string }>> {
    const rows = await this.knex<CommentRow>(table)
      .whereIn('id', ids)
      .whereRaw('not hidden')
      .select('product_id', ...read);
    return rows.map(row => ({ ...commentOf(row), productId: row.product_id }));
  }

  /** How many are shown, and how many hidden. */
  async count(productId: string): Promise<{ shown: number; hidden: number }> {
    const { shown, hidden } = await this.knex(table)
      .where({ product_id: productId })
      .first(
        this.knex.raw('count(*) filter (where not hidden) as shown'),
        this.knex.raw('count(*) filter (where hidden) as hidden'),
      );
    return { shown: Number(shown), hidden: Number(hidden) };
  }

  /** @returns undefined when the comment is not in that version any more */
  async reply(
    productId: string,
    id: string,
    { reply, version }: { reply: string; version: number },
  ): Promise<StoredComment | undefined> {
    const [row] = await this.shown(productId)
      .where({ id, version })
      .update({ reply, version: version + 1 })
      .returning<CommentRow[]>(read);
    return row && commentOf(row);
  }

  /** @returns whether there is such a comment */
  async hide(productId: string, id: string): Promise<boolean> {
    const hidden = await this.knex(table)
      .where({ product_id: productId, id })
      .update({ hidden: true });
    return hidden > 0;
  }

  private shown(productId: string): Knex.QueryBuilder {
    return this.knex(table)
      .where({ product_id: productId })
      .whereRaw('not hidden');
  }
}
