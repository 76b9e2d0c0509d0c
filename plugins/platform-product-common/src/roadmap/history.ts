import { PriorityReason } from './writing';
import { RelatedItem, RoadmapOrigin, RoadmapStatus } from './items';

/**
 * Who decided, as a role: owners are never named to others.
 * @public
 */
export type DecidedAs = 'owner' | 'author';

/**
 * A field of an item that somebody changed.
 * @public
 */
export type RoadmapField =
  | 'title'
  | 'problem'
  | 'products'
  | 'origin'
  | 'jobId'
  | 'outcome'
  | 'asks'
  | 'effort'
  | 'rice'
  | 'visibility'
  | 'externalDeadline';

/**
 * One step in the history of an item, newest first. Public but for internal notes, which
 * it never says anything of.
 * @public
 */
export interface RoadmapDecision {
  id: string;
  /** ISO instant, UTC. */
  at: string;
  kind: 'suggested' | 'moved' | 'edited' | 'merged' | 'unmerged' | 'undone';
  decidedAs: DecidedAs;
  /** Who it was; for owners of the item only. */
  decidedBy?: string;
  from?: RoadmapStatus;
  to?: RoadmapStatus;
  publicNote?: string;
  insteadYouCan?: string;
  revisit?: string;
  reason?: PriorityReason;
  reasonText?: string;
  /** It went into `now` although more teams asked for another. */
  isAgainstDemand: boolean;
  /** What gave way; null where nothing did. */
  displaced?: RelatedItem | null;
  /** What it was merged with, or taken apart from. */
  related?: RelatedItem;
  /** What an edit changed. */
  fields: RoadmapField[];
}

/**
 * Work of one origin, by evidence.
 * @public
 */
export interface OriginWork {
  /** Absent: nobody said. */
  origin?: RoadmapOrigin;
  items: number;
  /** Weeks of one person, of items that have an effort. */
  effort: number;
  /** Of these, with evidence for it. */
  withEvidence: { items: number; effort: number };
}

/**
 * Whose wishes a product's work follows. The same for every origin.
 * @public
 */
export interface RoadmapAuthority {
  /** First day, as `2025-11-23`. */
  from: string;
  /** Last day. */
  to: string;
  /** Items in `now` or shipped in this time, by origin. */
  work: OriginWork[];
  /** Of their effort, without compliance; absent when there is none. */
  developerLed?: { effort: number; of: number; share: number };
  /** Of all effort; absent when there is none. */
  evidenceBacked?: { effort: number; of: number; share: number };
  /** Items without an effort, in no share. */
  withoutEffort: number;
  /** Items younger than 30 days, which have time to find evidence; not in `work`. */
  young: number;
  movedAgainstDemand: AuthorityEntry[];
  /** Asked for by teams, and declined; most asked for first. */
  askedForAndDeclined: AuthorityEntry[];
}

/**
 * An item that the figures on authority name.
 * @public
 */
export interface AuthorityEntry extends RelatedItem {
  /** Teams that ask for it. */
  teams: number;
  /** ISO instant, UTC. */
  at: string;
  reason?: PriorityReason;
  publicNote?: string;
}
