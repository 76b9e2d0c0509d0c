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
  /** The newest earlier answer, to renew with one click. */
  previous?: { period: Period; score?: Score; notUsed?: NotUsedReason };
  /** What the caller may do here. */
  allowed: Array<'rate'>;
}

/**
 * What is published of a product. `withheld` means no answers or too few; which of
 * the two is never told.
 * @public
 */
export interface Satisfaction {
  entityRef: string;
  period: Period;
  status: 'withheld';
  rules: SatisfactionRules;
}

/**
 * A published comment: no name, team, date or score.
 * @public
 */
export interface PublishedComment {
  id: string;
  body: string;
}
