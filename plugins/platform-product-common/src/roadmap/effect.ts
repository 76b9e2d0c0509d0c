import { NamedEntity } from '../catalog/types';
import { SatisfactionVerdict, ShareFigure } from '../satisfaction/figures';
import { Period } from '../satisfaction/types';

/**
 * A value of what an item shall make better, in the unit of its outcome.
 * @public
 */
export interface MeasuredValue {
  value: number;
  /** Day of the measurement, such as `2026-11-23`. */
  on: string;
  /** Where it can be looked up, for everybody to read. */
  source?: string;
}

/**
 * What became of the goal of an item: against its target, and else against where it started.
 * @public
 */
export type GoalVerdict = 'reached' | 'better' | 'unchanged' | 'worse';

/**
 * Whether people are satisfied with a product, in one published period.
 * @public
 */
export interface EffectFigure {
  period: Period;
  n: number;
  satisfied: ShareFigure;
}

/**
 * Satisfaction with a product, in the last published period that ended before an item
 * shipped and the first that began after.
 * @public
 */
export interface SatisfactionEffect {
  product: NamedEntity;
  before?: EffectFigure;
  after?: EffectFigure;
  /** `too-few` when one of the two is not published. */
  verdict: SatisfactionVerdict;
}

/**
 * What an item changed, as far as it was measured.
 * @public
 */
export interface RoadmapEffect {
  /** When it shipped; absent as long as it has not. ISO instant, UTC. */
  shippedAt?: string;
  before?: MeasuredValue;
  after?: MeasuredValue;
  /** Absent without both a target and a value before, or without one after. */
  verdict?: GoalVerdict;
  /** It shipped more than 30 days ago with a goal, and nobody says what became of that. */
  isMissing: boolean;
  /** Of the products that the reader sees and that have figures; none before it shipped. */
  satisfaction: SatisfactionEffect[];
  version: number;
  allowed: Array<'measure'>;
}

/**
 * What owners measured; what is absent is taken back.
 * @public
 */
export interface RoadmapEffectRequest {
  before?: MeasuredValue;
  /** Only of what shipped. */
  after?: MeasuredValue;
  /** Of the effect as it was read; 0 when nothing ever was measured. */
  version: number;
}
