import {
  Frequency,
  NotUsedReason,
  Preference,
  Question,
  timesPerWeek,
} from 'backstage-plugin-platform-product-common';

/**
 * A question as the table `ratings` knows it. `sums` are what a batch keeps of its
 * answers: SQL over the rows that gave one, each yielding a whole number.
 */
export interface PublishedQuestion {
  question: Question;
  batchColumn: string;
  /** SQL that tells whether a row answers the question. */
  given: string;
  sums: string[];
}

/** In the order in which cells keep how many gave each. */
export const scale = [1, 2, 3, 4, 5] as const;
/** In the order in which cells keep how many gave each. */
export const notUsedReasons: NotUsedReason[] = [
  'never-needed',
  'did-not-know',
  'tried',
  'other-tool',
];
/** In the order in which cells keep how many gave each. */
export const preferences: Preference[] = ['this', 'alternative', 'own'];
/** In the order in which cells keep how many gave each. */
export const frequencies: Frequency[] = ['daily', 'weekly', 'now-and-then'];

const counted = (
  question: Question,
  column: string,
  values: readonly (string | number)[],
): PublishedQuestion => ({
  question,
  batchColumn: `${column}_batch`,
  given: `${column} is not null`,
  sums: values.map(value =>
    typeof value === 'number'
      ? `case when ${column} = ${value} then 1 else 0 end`
      : `case when ${column} = '${value}' then 1 else 0 end`,
  ),
});

// Whole numbers: a quarter of a use a week is the smallest step, see timeSavedUnitsOf.
const quartersOfUses = `case frequency ${frequencies
  .map(frequency => `when '${frequency}' then ${4 * timesPerWeek[frequency]}`)
  .join(' ')} end`;
const value = `cast((minutes_low + 4 * minutes_likely + minutes_high) * (${quartersOfUses}) as bigint)`;
const spread = `cast((minutes_high - minutes_low) * (${quartersOfUses}) as bigint)`;

/** Every question that is published, each by itself. */
export const publishedQuestions: PublishedQuestion[] = [
  counted('score', 'score', scale),
  counted('notUsed', 'not_used', notUsedReasons),
  counted('preference', 'preference', preferences),
  counted('load', 'load', scale),
  counted('frequency', 'frequency', frequencies),
  {
    question: 'timeSaved',
    batchColumn: 'time_saved_batch',
    given: 'minutes_likely is not null and frequency is not null',
    sums: [value, `${value} * ${value}`, `${spread} * ${spread}`],
  },
];
