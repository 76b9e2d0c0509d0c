import {
  Frequency,
  Load,
  NotUsedReason,
  Preference,
  Question,
  RatingAnswer,
  Score,
} from 'backstage-plugin-platform-product-common';

/** Whose answer, in the only way it is known. */
export interface RatingKey {
  productId: string;
  period: string;
  respondentKey: string;
}

/** A row of `ratings`: what somebody said, and in which batch each question was published. */
export interface RatingRow {
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
  score_batch: string | null;
  not_used_batch: string | null;
  preference_batch: string | null;
  load_batch: string | null;
  frequency_batch: string | null;
  time_saved_batch: string | null;
  /** Whether something of it is not published yet. */
  waiting: boolean;
  /** Whether there ever was a comment with it. */
  has_comment: boolean;
}

type Column = keyof RatingRow;

/** What a question is answered with, and what must stay once it is published. */
export interface QuestionColumns {
  question: Question;
  /** Absent while the question waits. A published one whose answer was withdrawn keeps it. */
  batch: Column;
  /** All of them are there when the question is answered. */
  given: Column[];
  /** None of them may change once the question is published. */
  frozen: Column[];
}

/** Every question, as columns. */
export const questionColumns: QuestionColumns[] = [
  {
    question: 'score',
    batch: 'score_batch',
    given: ['score'],
    // Who is counted as a user can't become somebody who is not, nor the other way.
    frozen: ['score', 'not_used'],
  },
  {
    question: 'notUsed',
    batch: 'not_used_batch',
    given: ['not_used'],
    frozen: ['score', 'not_used'],
  },
  {
    question: 'preference',
    batch: 'preference_batch',
    given: ['preference'],
    frozen: ['preference'],
  },
  {
    question: 'load',
    batch: 'load_batch',
    given: ['load'],
    frozen: ['load'],
  },
  {
    question: 'frequency',
    batch: 'frequency_batch',
    given: ['frequency'],
    frozen: ['frequency'],
  },
  {
    question: 'timeSaved',
    batch: 'time_saved_batch',
    given: ['minutes_likely', 'frequency'],
    frozen: ['minutes_low', 'minutes_likely', 'minutes_high'],
  },
];

/** The columns that find a row. */
export const keyColumns = ['product_id', 'period', 'respondent_key'] as const;

/** The columns that hold what somebody said. */
export const answerColumns = [
  'score',
  'not_used',
  'preference',
  'load',
  'frequency',
  'minutes_low',
  'minutes_likely',
  'minutes_high',
] as const satisfies readonly Column[];

export const keyRow = (key: RatingKey) => ({
  product_id: key.productId,
  period: key.period,
  respondent_key: key.respondentKey,
});

/** The row of an answer that nothing is published of yet. */
export const newRow = (
  key: RatingKey,
  answer: RatingAnswer,
  teamRef?: string,
) => ({
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
  waiting: true,
  has_comment: answer.comment !== undefined,
});

/** What can't change any more; an answer withdrawn since is in it. */
export const publishedIn = (row: RatingRow): Question[] =>
  questionColumns
    .filter(({ batch }) => row[batch] !== null)
    .map(({ question }) => question);

/** What somebody said; null when it was withdrawn. */
export function answerIn(row: RatingRow): RatingAnswer | null {
  if (answerColumns.every(column => row[column] === null)) {
    return null;
  }
  return {
    ...(row.score !== null && { score: row.score as Score }),
    ...(row.not_used !== null && { notUsed: row.not_used as NotUsedReason }),
    ...(row.preference !== null && {
      preference: row.preference as Preference,
    }),
    ...(row.load !== null && { load: row.load as Load }),
    ...(row.frequency !== null && { frequency: row.frequency as Frequency }),
    ...(row.minutes_likely !== null && {
      minutesSaved: {
        low: row.minutes_low!,
        likely: row.minutes_likely,
        high: row.minutes_high!,
      },
    }),
  };
}
