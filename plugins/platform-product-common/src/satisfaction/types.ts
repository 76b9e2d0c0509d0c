import { Page } from '../http/list';
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

/**
 * A published comment: no name, team, date or score.
 * @public
 */
export interface PublishedComment {
  id: string;
  body: string;
  /** What the owners answered. */
  reply?: string;
  /** Counts changes of the reply; to be sent with the next one. */
  version: number;
  /** What the caller may do with it. */
  allowed: Array<'reply' | 'hide'>;
}

/**
 * Published comments in an order that tells nothing, and how many are hidden.
 * @public
 */
export interface PublishedComments extends Page<PublishedComment> {
  hidden: number;
}

/**
 * What owners answer to a published comment; everybody reads it.
 * @public
 */
export interface CommentReply {
  /** At most 2,000 characters. */
  reply: string;
  /** Of the comment as it was read. */
  version: number;
}

/**
 * Where a message to the owners stands; `item`: it became a roadmap item.
 * @public
 */
export type OwnerMessageStatus = 'new' | 'answered' | 'item' | 'closed';

/**
 * A message with its writer's name to the owners of a product, read by them and the
 * writer. Never joined to a score.
 * @public
 */
export interface OwnerMessage {
  id: string;
  /** Who wrote it. */
  authorRef: string;
  /** The team it is written for; absent when only for its writer. */
  teamRef?: string;
  body: string;
  /** ISO instant, UTC. */
  createdAt: string;
  status: OwnerMessageStatus;
  reply?: string;
  version: number;
  /** What the caller may do with it. */
  allowed: Array<'answer'>;
}

/**
 * A message as it is sent.
 * @public
 */
export interface OwnerMessageRequest {
  /** A UUID of the writer's choice: what is sent twice with it is kept once. */
  id?: string;
  /** At most 2,000 characters. */
  body: string;
  /** A team of the caller, when it speaks for the team. */
  teamRef?: string;
}

/**
 * What owners do with a message: answer it, or move it on.
 * @public
 */
export interface OwnerMessageChange {
  reply?: string;
  status?: OwnerMessageStatus;
  /** Of the message as it was read. */
  version: number;
}
