import { Team } from '../catalog/types';
import { ShareFigure } from '../satisfaction/figures';
import { Period } from '../satisfaction/types';
import { Alternative, Bucket, IfOptional } from './choices';
import { OptOutReason } from './reasons';

/**
 * How many of the teams free to choose chose a product. A count of all teams, so a range
 * instead of an interval: from "no silent team chose it" to "all did".
 * @public
 */
export interface VoluntaryAdoption {
  /** Teams that chose it. */
  chose: number;
  /** Teams that are neither required nor still to confirm after a requirement. */
  free: number;
  /** `chose`, and all free teams that have said nothing. */
  atMost: number;
  /** Free teams that have said something. */
  declared: number;
  /** Fewer than half of the free teams have said: no share is given. */
  tooEarly: boolean;
}

/**
 * How many of those who could leave left.
 * @public
 */
export interface Left {
  /** The running period. */
  period: Period;
  /** Teams that opted out in the period, of those that had chosen it. */
  left: number;
  /** Teams that had chosen it at the start of the period or chose it since. */
  of: number;
  /** Wilson; absent when `of` is 0. */
  share?: ShareFigure;
}

/**
 * Teams that still use a product a year after they began, as long as they were free to
 * leave: by their own choice, or because they inherited it.
 * @public
 */
export interface StillThere {
  /** Teams that stayed a year, of those that could be followed for one. */
  stayed: number;
  of: number;
  /** Teams whose time is in the curve. */
  teams: number;
  /** Share at twelve months (Kaplan–Meier, log-log interval); from 20 teams on. */
  share?: ShareFigure;
  /** Share by month, from 20 teams on; ends where fewer than 5 teams are at risk. */
  curve?: Array<ShareFigure & { month: number; atRisk: number }>;
}

/**
 * What is used instead, and by whom.
 * @public
 */
export interface AlternativeUse {
  alternative: Alternative;
  teams: number;
  /** Distinct direct members of those teams. */
  developers: number;
}

/**
 * How many teams gave a reason.
 * @public
 */
export interface ReasonCount {
  reason: OptOutReason;
  /** As the main or the second reason. */
  teams: number;
  /** As the main reason. */
  main: number;
}

/**
 * Who chose a product, who must use it, who left, and for what.
 * @public
 */
export interface Adoption {
  entityRef: string;
  /** Day of the figures, UTC. */
  asOf: string;
  /** Teams it is meant for, without those that said "not for us". */
  meantFor: number;
  /** Teams that said "not for us". */
  notApplicable: number;
  /** Add up to `meantFor`. */
  buckets: Record<Bucket, number>;
  /** Required teams that have left nevertheless; they are counted under `required`. */
  requiredOptedOut: number;
  /** What required teams would do if they were free. */
  ifOptional: Record<IfOptional, number>;
  /** Teams that use it, for whatever reason. */
  inUse: number;
  /** Choices past their day to look again. */
  stale: number;
  voluntary: VoluntaryAdoption;
  left: Left;
  stillThere: StillThere;
  /** The same for teams while they were required to use it. */
  stillThereRequired: StillThere;
  /** Teams that ever opted out, and where they are now; the rest said something else since. */
  optOuts: {
    of: number;
    /** Still opted out. */
    held: number;
    /** Chose it again. */
    cameBack: number;
    /** Required to use it since. */
    overruled: number;
  };
  /** What is used instead; the most frequent first, at most five. */
  alternatives: AlternativeUse[];
  /** The most frequent first. */
  reasons: ReasonCount[];
}

/**
 * What is used instead of one product, with the teams that do.
 * @public
 */
export interface ProductAlternative extends AlternativeUse {
  /** At most 50, by name. */
  usedBy: Team[];
  /** Names that teams gave and the owners put together under this one. */
  mergedNames: string[];
}

/**
 * What is used instead across products.
 * @public
 */
export interface AlternativeRow extends AlternativeUse {
  /** Products it is used instead of; the most teams first, at most five. */
  products: Array<{ entityRef: string; title: string; teams: number }>;
  /** How many products that are in all. */
  productCount: number;
}

/**
 * That a name teams gave means something of the catalog, or another name.
 * @public
 */
export interface AlternativeAlias {
  /** As teams wrote it; compared without case. */
  name: string;
  means: { entityRef: string } | { name: string };
}

/**
 * Puts a name together with another; without `means` it stands for itself again.
 * @public
 */
export interface AlternativeAliasRequest {
  /** The product whose opt-outs it holds for. */
  product: string;
  name: string;
  means?: { entityRef: string } | { name: string };
}
