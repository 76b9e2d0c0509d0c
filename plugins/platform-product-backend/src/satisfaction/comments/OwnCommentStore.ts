import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { keyRow, RatingKey } from '../RatingRow';

/** One's own confidential comment, and whether it is out. */
export interface OwnComment {
  body: string;
  state: 'waiting' | 'published';
}

/** A comment of one's own that the owners answered. */
export interface AnsweredOwnComment {
  id: string;
  body: string;
  reply: string;
}

/** One person's own comments, found by respondent key only. */
export class OwnCommentStore {
  /** @param knex - the transaction of the answer, or the database to read from */
  constructor(private readonly knex: Knex) {}

  /**
   * Keeps a comment, or takes it back. One that is out already and would change goes at
   * the next publication, not now: the moment would tell whose it was.
   */
  async put(
    key: RatingKey,
    body: string | undefined,
  ): Promise<OwnComment['state'] | undefined> {
    // First of all: it waits for a publication that lets this very comment out just now,
    // which is then seen below.
    await this.knex('rating_comments').where(keyRow(key)).delete();
    const published = await this.published(key);
    const isOut = published?.body === body && body !== undefined;
    if (published) {
      await this.knex('published_comments')
        .where(keyRow(key))
        .update({ leaving: !isOut });
    }
    if (body === undefined || isOut) {
      return isOut ? 'published' : undefined;
    }
    await this.knex('rating_comments').insert({
      id: randomUUID(),
      ...keyRow(key),
      body,
    });
    return 'waiting';
  }

  async find(key: RatingKey): Promise<OwnComment | undefined> {
    const waiting = await this.knex('rating_comments')
      .where(keyRow(key))
      .first('body');
    if (waiting) {
      return { body: waiting.body, state: 'waiting' };
    }
    const published = await this.published(key);
    return published && !published.leaving
      ? { body: published.body, state: 'published' }
      : undefined;
  }

  /** A comment of one's own that is out and that the owners answered. */
  async answered(key: RatingKey): Promise<AnsweredOwnComment | undefined> {
    const row = await this.published(key);
    return row?.reply
      ? { id: row.id, body: row.body, reply: row.reply }
      : undefined;
  }

  private async published(key: RatingKey) {
    const row = await this.knex('published_comments')
      .where(keyRow(key))
      .first('id', 'body', 'reply', 'leaving');
    // SQLite has no truth but 1.
    return row && { ...row, leaving: Boolean(row.leaving) };
  }
}
