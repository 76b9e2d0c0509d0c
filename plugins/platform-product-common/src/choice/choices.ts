import { NamedEntity, Team } from '../catalog/types';
import { ProductJob } from '../product/profile';
import { RelatedItem } from '../roadmap/items';
import { OptOutReason } from './reasons';

/**
 * What a team says of a product.
 * @public
 */
export type Choice =
  | 'uses'
  | 'uses-partly'
  | 'evaluating'
  | 'opted-out'
  | 'not-applicable';

/**
 * Whose choice it is that a team uses a product.
 * @public
 */
export type ChoiceBasis = 'ours' | 'required' | 'inherited';

/**
 * What a team that must use a product would do if it were free.
 * @public
 */
export type IfOptional = 'keep' | 'leave' | 'unknown';

/**
 * Where each team that a product is meant for stands; every one of them in exactly one.
 * @public
 */
export type Bucket =
  | 'chose'
  | 'required'
  | 'toConfirm'
  | 'inherited'
  | 'evaluating'
  | 'optedOut'
  | 'seenUsing'
  | 'silent';

/**
 * What a team uses instead, as it is written: something of the catalog, anything else,
 * or explicitly nothing.
 * @public
 */
export type AlternativeRequest =
  | { entityRef: string }
  | { name: string }
  | { nothing: true };

/**
 * What a team uses instead, as it is read.
 * @public
 */
export type Alternative = NamedEntity | { name: string } | { nothing: true };

/**
 * What made a team say something: itself, being asked, or a requirement.
 * @public
 */
export type StartedBy = 'team' | 'nudge' | 'requirement';

/**
 * What would change a team's mind, as it is written; at least one of the two.
 * @public
 */
export interface WouldChangeRequest {
  text?: string;
  /** The team is asked again once this ships. */
  roadmapItemId?: string;
}

/**
 * What would change a team's mind, as it is read. `item` is absent, too, when the reader
 * can't see it.
 * @public
 */
export interface WouldChange {
  text?: string;
  item?: RelatedItem;
}

/**
 * What a team says of a product, as it is written.
 * @public
 */
export interface ChoiceRequest {
  choice: Choice;
  /** Needed with `uses` and `uses-partly`, else refused. */
  basis?: ChoiceBasis;
  /** Who requires it, in words; only with `required`. */
  requiredBy?: string;
  /** Only with `required`. */
  ifOptional?: IfOptional;
  /** Needed with `opted-out`, else refused. */
  alternative?: AlternativeRequest;
  /**
   * The main and perhaps a second reason; needed with `opted-out`, else refused. The main
   * reason `not-relevant` records `not-applicable`.
   */
  reasons?: OptOutReason[];
  /** Needed with the reason `other`; at most 500 characters. */
  reasonText?: string;
  /** Id of the product's job that the reasons are about; with `opted-out` only. */
  jobId?: string;
  /** In words, as an item of the product's roadmap, or both. */
  wouldChangeOurMind?: WouldChangeRequest;
  /** Day to look again; default in twelve months. */
  lookAgain?: string;
  /** At most 500 characters; public. */
  note?: string;
  /** Default `team`. */
  startedBy?: StartedBy;
  /** Of the record as it was read; 0 when there was none. */
  version: number;
}

/**
 * What a team said, without who recorded it.
 * @public
 */
export interface ChoiceStatement {
  choice: Choice;
  basis?: ChoiceBasis;
  requiredBy?: string;
  ifOptional?: IfOptional;
  /** Absent, too, when it is an entity that the reader can't see. */
  alternative?: Alternative;
  reasons?: OptOutReason[];
  reasonText?: string;
  /** The product's job that the reasons are about. */
  job?: ProductJob;
  wouldChangeOurMind?: WouldChange;
  note?: string;
}

/**
 * A requirement as the teams it covers see it.
 * @public
 */
export interface ChoiceRequirement {
  mandateId: string;
  policy: string;
  protects: string;
  reason: string;
  /** Who answers for it, and whom to ask for an exception. */
  ownerRef: string;
  /** ISO instant, UTC. */
  expiresAt: string;
  /** It has ended, and the team has not yet said whether it stays. */
  isToConfirm: boolean;
}

/**
 * That a team was asked to think again, and what came of it: by the owners, or because
 * something shipped that would change its mind.
 * @public
 */
export interface Reconsideration {
  /** ISO instant, UTC. */
  askedAt: string;
  startedBy: 'owners' | 'shipping';
  /** What the owners say; absent when something shipped. */
  text?: string;
  /** What shipped; absent, too, when the reader can't see it. */
  item?: RelatedItem;
  outcome?: ReconsiderationOutcome;
}

/**
 * What a team says when it is asked to think again.
 * @public
 */
export type ReconsiderationOutcome = 'looking' | 'coming-back' | 'still-no';

/**
 * How one team stands to one product.
 * @public
 */
export interface TeamChoice {
  product: NamedEntity;
  team: Team;
  /** What the team said; null when it has said nothing. */
  statement: ChoiceStatement | null;
  /** Absent for a team that the product is not meant for, or that said so. */
  bucket?: Bucket;
  startedBy?: StartedBy;
  /** When it was said first as it stands; ISO instant, UTC. */
  since?: string;
  /** When it was last said or confirmed; ISO instant, UTC. */
  confirmedAt?: string;
  /** Day to look again. */
  lookAgain?: string;
  /** Past its day to look again: counted, marked, never flipped. */
  isStale: boolean;
  /** Who recorded it; for members of the team only. */
  recordedBy?: string;
  /** How the team is seen using it. */
  seenUsing: string[];
  requirement?: ChoiceRequirement;
  /** What the owners answer to an opt-out, for everybody to read. */
  answer?: { text: string; answeredAt: string; version: number };
  reconsideration?: Reconsideration;
  /** Until when it can be undone; for members of the team only. ISO instant, UTC. */
  undoUntil?: string;
  version: number;
  /** What the caller may do with it. */
  allowed: Array<'record' | 'undo' | 'answer' | 'ask'>;
}

/**
 * One step in the history of a team's choice.
 * @public
 */
export interface ChoiceEvent {
  id: string;
  /** ISO instant, UTC. */
  at: string;
  kind: 'recorded' | 'confirmed' | 'removed' | 'undone';
  from: ChoiceStatement | null;
  to: ChoiceStatement | null;
  startedBy: StartedBy;
  /** For members of the team only. */
  recordedBy?: string;
}

/**
 * What became of one choice among several saved at once: `lost-race` and `refused` were
 * not saved, and `current` is the record as it is.
 * @public
 */
export interface ChoiceOutcome {
  /** Reference of the product. */
  product: string;
  outcome: 'saved' | 'lost-race' | 'refused';
  /** Why it was refused. */
  message?: string;
  /** Absent when the product is unknown. */
  current?: TeamChoice;
}

/**
 * The longest reason, note or name of an alternative, in UTF-16 code units.
 * @public
 */
export const maxStatementLength = 500;
