import {
  Frequency,
  Load,
  NotUsedReason,
  Preference,
  RatingAnswer,
  Score,
} from 'backstage-plugin-platform-product-common';
import { randomUUID } from 'crypto';
import { Knex } from 'knex';

/** Whose answer, in the only way it is known. */
export interface RatingKey {
  productId: string;
  period: string;
  respondentKey: string;
}

interface RatingRow {
  product_id: string;
  period: string;
  respondent_key: string;
  score: number | null;
  not_used: string | null;
  preference: string | null;
  load: number | null;
  frequency: string | null;
  minutes_low: number | null;
  minutes_likely: number | null;
  minutes_high: number | null;
  team_ref: string | null;
}

interface CommentRow {
  id: string;
  product_id: string;
  period: string;
  respondent_key: string;
  body: string;
}

const keyColumns = ['product_id', 'period', 'respondent_key'];

const keyRow = (key: RatingKey) => ({
  product_id: key.productId,
  period: key.period,
  respondent_key: key.respondentKey,
});

const answerRow = (
  key: RatingKey,
  answer: RatingAnswer,
  teamRef?: string,
): RatingRow => ({
  ...keyRow(key),
  score: answer.score ?? null,
  not_used: answer.notUsed ?? null,
  preference: answer.preference ?? null,
  load: answer.load ?? null,
  frequency: answer.frequency ?? null,
  minutes_low: answer.minutesSaved?.low ?? null,
  minutes_likely: answer.minutesSaved?.likely ?? null,
  minutes_high: answer.minutesSaved?.high ?? null,
  team_ref: teamRef ?? null,
});

const answerOf = (row: RatingRow & { body: string | null }): RatingAnswer => ({
  ...(row.score !== null && { score: row.score as Score }),
  ...(row.not_used !== null && { notUsed: row.not_used as NotUsedReason }),
  ...(row.preference !== null && { preference: row.preference as Preference }),
  ...(row.load !== null && { load: row.load as Load }),
  ...(row.frequency !== null && { frequency: row.frequency as Frequency }),
  ...(row.minutes_likely !== null && {
    minutesSaved: {
      low: row.minutes_low!,
      likely: row.minutes_likely,
      high: row.minutes_high!,
    },
  }),
  ...(row.body !== null && { comment: row.body }),
});

/** Answers and their comments, found by respondent key only. */
export class RatingStore {
  constructor(private readonly knex: Knex) {}

  /** Writes the whole answer; two at once leave one row, the later one. */
  async put(
    key: RatingKey,
    answer: RatingAnswer,
    teamRef?: string,
  ): Promise<void> {
    await this.knex.transaction(async tx => {
      await tx<RatingRow>('ratings')
        .insert(answerRow(key, answer, teamRef))
        .onConflict(keyColumns as Array<keyof RatingRow>)
        .merge();
      if (answer.comment === undefined) {
        await tx<CommentRow>('rating_comments').where(keyRow(key)).delete();
      } else {
        await tx<CommentRow>('rating_comments')
          .insert({ id: randomUUID(), ...keyRow(key), body: answer.comment })
          .onConflict(keyColumns as Array<keyof CommentRow>)
          .merge(['body']);
      }
    });
  }

  async find(key: RatingKey): Promise<RatingAnswer | undefined> {
    const row = await this.knex('ratings')
      .leftJoin('rating_comments', join =>
        join
          .on('rating_comments.product_id', 'ratings.product_id')
          .on('rating_comments.period', 'ratings.period')
          .on('rating_comments.respondent_key', 'ratings.respondent_key'),
      )
      .where({
        'ratings.product_id': key.productId,
        'ratings.period': key.period,
        'ratings.respondent_key': key.respondentKey,
      })
      .first<(RatingRow & { body: string | null }) | undefined>(
        'ratings.*',
        'rating_comments.body',
      );
    return row && answerOf(row);
  }

  /** Deletes answer and comment; nothing happens when there is none. */
  async remove(key: RatingKey): Promise<void> {
    await this.knex.transaction(async tx => {
      // The answer first, as in put: the other order lets two requests wait for each other.
      await tx('ratings').where(keyRow(key)).delete();
      await tx('rating_comments').where(keyRow(key)).delete();
    });
  }
}
