import {
  Question,
  RatingAnswer,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { OwnCommentStore } from './comments/OwnCommentStore';
import {
  answerColumns,
  answerIn,
  keyColumns,
  keyRow,
  newRow,
  publishedIn,
  questionColumns,
  RatingKey,
  RatingRow,
} from './RatingRow';

export type { RatingKey } from './RatingRow';

/** What is kept of one person's answer. */
export interface KeptRating {
  /** null once it was withdrawn; what was published of it stays marked. */
  answer: RatingAnswer | null;
  /** What can't change any more. */
  published: Question[];
  comment?: 'waiting' | 'published';
}

const table = 'ratings';

// A published question must be answered as it was; `excluded` is the new answer.
const changesNothingPublished = questionColumns
  .map(
    ({ batch, frozen }) =>
      `(${table}.${batch} is null or (${frozen
        .map(
          column =>
            `${table}.${column} is not distinct from excluded.${column}`,
        )
        .join(' and ')}))`,
  )
  .join(' and ');

const somethingWaits = questionColumns
  .map(
    ({ batch, given }) =>
      `(${table}.${batch} is null and ${given
        .map(column => `excluded.${column} is not null`)
        .join(' and ')})`,
  )
  .join(' or ');

// In brackets: beside a key it must not speak for whoever else is published.
const isMarked = `(${questionColumns
  .map(({ batch }) => `${batch} is not null`)
  .join(' or ')})`;

/** One person's own answer, found by respondent key only. */
export class RatingStore {
  constructor(private readonly knex: Knex) {}

  /**
   * Writes the whole answer; two at once leave one row, the later one.
   *
   * @returns undefined when it would change what is published; nothing is written then
   */
  async put(
    key: RatingKey,
    answer: RatingAnswer,
    teamRef?: string,
  ): Promise<KeptRating | undefined> {
    return this.knex.transaction(async tx => {
      const [row] = await tx(table)
        .insert(newRow(key, answer, teamRef))
        .onConflict([...keyColumns])
        .merge({
          ...Object.fromEntries(
            [...answerColumns, 'team_ref'].map(column => [
              column,
              tx.raw(`excluded.${column}`),
            ]),
          ),
          waiting: tx.raw(somethingWaits),
          has_comment: tx.raw(`${table}.has_comment or excluded.has_comment`),
        })
        .whereRaw(changesNothingPublished)
        .returning<RatingRow[]>('*');
      if (!row) {
        return undefined;
      }
      const comment = row.has_comment
        ? await new OwnCommentStore(tx).put(key, answer.comment)
        : undefined;
      return keptOf(row, answer.comment, comment);
    });
  }

  /** Whether anybody ever said anything. */
  async areThereAny(): Promise<boolean> {
    return (await this.knex(table).first('period')) !== undefined;
  }

  /** Ids of products that anybody answered about in a period; not who, nor what. */
  async productsAnswered(period: string): Promise<string[]> {
    return this.knex('catalog_entities')
      .whereExists(answers =>
        answers
          .from(table)
          .whereRaw(`${table}.product_id = catalog_entities.id`)
          .where(`${table}.period`, period)
          .select(1 as any),
      )
      .orderBy('id')
      .pluck('id');
  }

  async find(key: RatingKey): Promise<KeptRating | undefined> {
    const row = await this.knex<RatingRow>(table).where(keyRow(key)).first();
    if (!row) {
      return undefined;
    }
    const comment = row.has_comment
      ? await new OwnCommentStore(this.knex).find(key)
      : undefined;
    return keptOf(row, comment?.body, comment?.state);
  }

  /** Deletes answer and comment; only that something was published stays marked. */
  async remove(key: RatingKey): Promise<void> {
    await this.knex.transaction(async tx => {
      // The answer first, as in put: the other order lets two requests wait for each other.
      const deleted = await tx(table)
        .where(keyRow(key))
        .whereRaw(`not ${isMarked}`)
        .delete();
      const emptied =
        deleted === 0 &&
        (await tx(table)
          .where(keyRow(key))
          .whereRaw(isMarked)
          .update({
            ...Object.fromEntries(answerColumns.map(column => [column, null])),
            team_ref: null,
            waiting: false,
          }));
      // Whoever answers only now keeps their comment, too.
      if (deleted || emptied) {
        await new OwnCommentStore(tx).put(key, undefined);
      }
    });
  }
}

function keptOf(
  row: RatingRow,
  body: string | undefined,
  comment: KeptRating['comment'],
): KeptRating {
  const answer = answerIn(row);
  return {
    answer: answer && {
      ...answer,
      ...(body !== undefined && { comment: body }),
    },
    published: publishedIn(row),
    ...(comment && { comment }),
  };
}
