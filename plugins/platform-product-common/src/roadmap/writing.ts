import {
  Importance,
  RoadmapAsks,
  RoadmapCard,
  RoadmapOrigin,
  RoadmapOutcome,
  RoadmapRice,
  RoadmapStatus,
  RoadmapVisibility,
} from './items';

/**
 * Something suggested. Whoever sees the products may; `visibility` is for owners.
 * @public
 */
export interface RoadmapSuggestion {
  /** A UUID of the writer's; what is sent twice is kept once. */
  id?: string;
  title: string;
  problem: string;
  /** References of one to five products. */
  products: string[];
  origin?: RoadmapOrigin;
  jobId?: string;
  /** A team of the writer's that asks for it; absent: the writer does, as a person. */
  teamRef?: string;
  /** How much that team wants it; 2 unless said. */
  importance?: Importance;
  visibility?: RoadmapVisibility;
  /** Where it was asked for before; http or https, never fetched. Kept as evidence. */
  url?: string;
}

/**
 * A change of an item, field by field; `null` empties a field.
 * @public
 */
export interface RoadmapItemChange {
  title?: string;
  problem?: string;
  products?: string[];
  origin?: RoadmapOrigin | null;
  jobId?: string | null;
  outcome?: RoadmapOutcome | null;
  asks?: RoadmapAsks | null;
  effort?: number | null;
  rice?: RoadmapRice | null;
  /** `internal` only while it is; what was public stays public. */
  visibility?: RoadmapVisibility;
  externalDeadline?: string | null;
  internalNote?: string | null;
  version: number;
}

/**
 * Why something goes first that fewer teams ask for.
 * @public
 */
export type PriorityReason =
  | 'quick-win'
  | 'unblocks'
  | 'deadline'
  | 'strategy-bet'
  | 'asked-from-above';

/**
 * Where an item goes among those of its status; absent: first.
 * @public
 */
export interface RoadmapPlace {
  /** The item that it comes right after. */
  after?: string;
  /** The item that it comes right before. */
  before?: string;
}

/**
 * A move to another status.
 * @public
 */
export interface RoadmapTransition extends RoadmapPlace {
  to: RoadmapStatus;
  /** Needed to ship, to decline, and to reopen what was. */
  publicNote?: string;
  insteadYouCan?: string;
  revisit?: string;
  /** Needed, with `displaces`, to move into `now` what fewer teams ask for. */
  reason?: PriorityReason;
  reasonText?: string;
  /** The item that gives way, or that none does. */
  displaces?: { itemId: string } | { nothing: true };
  /** Needed for `duplicate`: the item that says the same. */
  duplicateOf?: string;
}

/**
 * One team's word on an item.
 * @public
 */
export interface RoadmapDemandRequest {
  importance: Importance;
  /** Where an owner, who is no member, has it from; needed then. */
  source?: string;
}

/**
 * One column of a board.
 * @public
 */
export interface RoadmapColumn {
  status: RoadmapStatus;
  /** All there are, beyond those on the first page. */
  total: number;
  items: RoadmapCard[];
  nextCursor?: string;
}

/**
 * A product's roadmap at a glance.
 * @public
 */
export interface RoadmapBoard {
  columns: RoadmapColumn[];
  shipped: number;
  declined: number;
  isFollowed: boolean;
  /** `suggest` for whoever may suggest, `edit` for the owners. */
  allowed: Array<'suggest' | 'edit' | 'follow'>;
}

/**
 * What becomes visible when demand changes: who asks for what.
 * @public
 */
export interface TeamDemand {
  team: { entityRef: string; title: string; developers: number };
  importance: Importance;
  /** ISO instant, UTC. */
  at: string;
  /** Where an owner had it from; it counts once a member confirms. */
  source?: string;
  /** Who said it; for members of the team only. */
  saidBy?: string;
}
