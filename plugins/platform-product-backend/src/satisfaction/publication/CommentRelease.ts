import { randomUUID } from 'crypto';
import { Knex } from 'knex';

/**
 * People whose scores must be newly published before comments come out: more than for
 * a figure, because words can be recognised.
 */
export const releasedFrom = 10;

const ofTheSameAnswer = ['product_id', 'period', 'respondent_key'] as const;

interface ReleasedRow {
  id: string;
  product_id: string;
  period: string;
  respondent_key: string;
  body: string;
}

/** Lets confidential comments out, and takes away those that their writers took back. */
export class CommentRelease {
  /** @param knex - the transaction of the publication */
  constructor(private readonly knex: Knex) {}

  /** The products with comments that go. */
  async productsLeaving(): Promise<string[]> {
    const rows = await this.knex('published_comments')
      .whereRaw('leaving')
      .distinct('product_id');
    return rows.map(row => row.product_id);
  }

  /** @returns how many comments came out */
  async run(productId: string): Promise<number> {
    await this.knex('published_comments')
      .where({ product_id: productId })
      .whereRaw('leaving')
      .delete();
    if ((await this.newlyPublished(productId)) < releasedFrom) {
      return 0;
    }
    const comments = await this.ofPublishedPeople(productId);
    if (comments.length === 0) {
      return 0;
    }
    // Written in the order of their new ids: neither tells who was first.
    const released = comments
      .map(comment => ({ ...comment, id: randomUUID() }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const comment of released) {
      await this.knex('published_comments').insert(comment);
      await this.knex('rating_comments')
        .where({
          product_id: comment.product_id,
          period: comment.period,
          respondent_key: comment.respondent_key,
        })
        .delete();
    }
    await this.knex('published_batches')
      .where({ product_id: productId, question: 'score' })
      .update({ comments_released: true });
    return released.length;
  }

  /** People whose scores were published since comments last came out. */
  private async newlyPublished(productId: string): Promise<number> {
    const [{ people }] = await this.knex('published_batches')
      .where({ product_id: productId, question: 'score' })
      .whereRaw('not comments_released')
      .sum({ people: 'n' });
    return Number(people ?? 0);
  }

  private ofPublishedPeople(
    productId: string,
  ): Promise<Array<Omit<ReleasedRow, 'id'>>> {
    return this.knex('rating_comments')
      .join('ratings', join => {
        ofTheSameAnswer.forEach(column =>
          join.on(`ratings.${column}`, `rating_comments.${column}`),
        );
      })
      .where({ 'rating_comments.product_id': productId })
      .whereNotNull('ratings.score_batch')
      .select(
        ...ofTheSameAnswer.map(column => `rating_comments.${column}`),
        'rating_comments.body',
      );
  }
}
