import { PeriodLength } from './periods';

/**
 * 1 very dissatisfied … 5 very satisfied.
 * @public
 */
export type Score = 1 | 2 | 3 | 4 | 5;

/**
 * Why somebody does not use a product; answered instead of a score.
 * @public
 */
export type NotUsedReason =
  | 'never-needed'
  | 'did-not-know'
  | 'tried'
  | 'other-tool';

/**
 * What somebody would use if nothing were required.
 * @public
 */
export type Preference = 'this' | 'alternative' | 'own';

/**
 * How much there is to think about with the product: 1 far more … 5 far less.
 * @public
 */
export type Load = 1 | 2 | 3 | 4 | 5;

/**
 * How often somebody uses a product; `timesPerWeek` says what each counts for.
 * @public
 */
export type Frequency = 'daily' | 'weekly' | 'now-and-then';

/**
 * Minutes that a product saves (positive) or costs (negative) each time it is
 * used, as the person who answers estimates them; each −480…480, low ≤ likely ≤ high.
 * @public
 */
export interface MinutesSaved {
  low: number;
  likely: number;
  high: number;
}

/**
 * What one person says of one product in one period: a score, or why they do
 * not use it, and whatever else they chose to add.
 * @public
 */
export interface RatingAnswer {
  score?: Score;
  notUsed?: NotUsedReason;
  preference?: Preference;
  load?: Load;
  frequency?: Frequency;
  minutesSaved?: MinutesSaved;
  /** At most 2,000 characters; published without name, team or date. */
  comment?: string;
}

/**
 * An answer as it is sent. `teamRef` must be a team of the caller; without it the
 * server picks the only one that fits. It is kept only where team figures are on.
 * @public
 */
export interface RatingRequest extends RatingAnswer {
  teamRef?: string;
}

/**
 * A span over which answers are collected and published together. Dates are
 * calendar days in UTC, both inclusive.
 * @public
 */
export interface Period {
  /** Such as `2026-Q4`. */
  id: string;
  length: PeriodLength;
  startsOn: string;
  endsOn: string;
}

/**
 * The rules under which answers are kept and published, for the sentence beside the form.
 * @public
 */
export interface SatisfactionRules {
  /** Keyed hash instead of a name, published only with others. */
  mode: 'confidential';
  /** People whose answers are published together, at least. */
  k: number;
  teamFigures: boolean;
  /** The last day on which an answer of this period can be given. */
  closesOn: string;
}

/**
 * Part of an answer that is published by itself, when enough people gave it.
 * `timeSaved` is minutes and frequency together.
 * @public
 */
export type Question =
  | 'score'
  | 'notUsed'
  | 'preference'
  | 'load'
  | 'frequency'
  | 'timeSaved';

/**
 * What the owners answered to a published comment of the caller.
 * @public
 */
export interface AnsweredComment {
  id: string;
  period: Period;
  comment: string;
  reply: string;
}

/**
 * The caller's own answer in the current period.
 * @public
 */
export interface MyRating {
  entityRef: string;
  title: string;
  period: Period;
  rules: SatisfactionRules;
  /** null when nothing was answered yet, or it was withdrawn. */
  rating: RatingAnswer | null;
  /** What is published and can't change any more before the next period; also when it was withdrawn since. */
  published: Question[];
  /** Where the comment stands; absent without one. */
  comment?: 'waiting' | 'published';
  /** What is asked of the caller; off means that the server refuses it. */
  asks: { freeText: boolean; timeQuestions: boolean };
  /** Own comments of this and the four periods before that the owners answered; not told after a change. */
  answeredComments?: AnsweredComment[];
  /** The newest earlier answer, to renew with one click; not told after a change. */
  previous?: { period: Period; score?: Score; notUsed?: NotUsedReason };
  /** What the caller may do here. */
  allowed: Array<'rate'>;
}
