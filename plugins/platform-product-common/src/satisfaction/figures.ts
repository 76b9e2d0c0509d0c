import {
  Frequency,
  NotUsedReason,
  Period,
  Preference,
  SatisfactionRules,
} from './types';

/**
 * A share of people with its 95 % interval (Wilson), each 0–1.
 * @public
 */
export interface ShareFigure {
  share: number;
  low: number;
  high: number;
}

/**
 * A value with its 95 % interval, in the unit of the figure.
 * @public
 */
export interface ValueFigure {
  value: number;
  low: number;
  high: number;
}

/**
 * Whether a figure changed against the period before; `too-few` when one of the two is withheld.
 * @public
 */
export type SatisfactionVerdict =
  | 'better'
  | 'worse'
  | 'no-detectable-change'
  | 'too-few';

/**
 * Hours that the people of a product say it saves (negative: costs).
 * @public
 */
export interface TimeSavedFigure {
  /** People who gave minutes and frequency. */
  n: number;
  /** People whom the hours a year are projected on. */
  population: number;
  /** Hours per person and week, as answered. */
  hoursPerWeek: ValueFigure;
  /** Hours per year of the whole population, calibrated. */
  hoursPerYear: ValueFigure;
  /**
   * By what the hours a year were scaled, where at least five jobs were observed when the
   * period was published; absent: 0.7 ± 0.15.
   */
  calibration?: { factor: number; standardError: number; jobs: number };
}

/**
 * Figures of one product in one period. Each has its own n; what is absent has too
 * few answers, or none.
 * @public
 */
export interface SatisfactionFigures {
  score: {
    n: number;
    /** Share of people who gave 4 or 5. */
    satisfied: ShareFigure;
    /** 1–5. */
    mean: ValueFigure;
    /** How many gave 1, 2, 3, 4, 5. */
    distribution: number[];
  };
  /** How many don't use it for which reason. */
  notUsed?: { n: number; reasons: Record<NotUsedReason, number> };
  /** What people would use if nothing were required. */
  preference?: { n: number } & Record<Preference, ShareFigure>;
  /** `lighter`: share of people who have less to think about (4 or 5). */
  load?: {
    n: number;
    lighter: ShareFigure;
    mean: ValueFigure;
    /** How many gave 1 (far more) … 5 (far less). */
    distribution: number[];
  };
  /** How many use it how often. */
  frequency?: { n: number; times: Record<Frequency, number> };
  timeSaved?: TimeSavedFigure;
}

/**
 * The score of one team; the same for every reader, where team figures are on.
 * @public
 */
export interface TeamSatisfaction {
  teamRef: string;
  n: number;
  satisfied: ShareFigure;
  mean: ValueFigure;
}

/**
 * The score of one published period.
 * @public
 */
export interface TrendPoint {
  period: Period;
  n: number;
  satisfied: ShareFigure;
  mean: ValueFigure;
}

/**
 * How far the score can be trusted.
 * @public
 */
export interface Sureness {
  /** People whose score is published. */
  answered: number;
  /**
   * Answered, of the current members of the teams that use the product, 0–0.9; above
   * that it is not told exactly. Absent when no team is seen using it.
   */
  rate?: number | 'over 90 %';
  /** Current members of the teams that use it; absent with a rate over 90 %. */
  eligible?: number;
  /** The mean if everybody who did not answer had given 1, or 5; absent with a rate over 90 %. */
  worstCase?: { low: number; high: number };
  /** The mean weighted by team sizes; where team figures are on and the rate is not over 90 %. */
  byTeamSize?: ValueFigure;
  /** The mean of the published teams' means. */
  oneTeamOneVote?: { value: number; teams: number };
}

/**
 * What is published of a product, the same for every reader. `withheld` means no
 * answers or too few; which of the two is never told.
 * @public
 */
export interface Satisfaction {
  entityRef: string;
  /** The period asked for; by default the newest published one, else the current. */
  period: Period;
  status: 'published' | 'withheld';
  figures?: SatisfactionFigures;
  /** By name of the team; where team figures are on. */
  teams?: TeamSatisfaction[];
  /** Published periods up to this one, oldest first, at most six. */
  trend: TrendPoint[];
  /** Against the published period before this one. */
  verdict: SatisfactionVerdict;
  sure?: Sureness;
  /** The newest closed period after this one, when it had too few answers to show. */
  withheldSince?: Period;
  rules: SatisfactionRules;
}
