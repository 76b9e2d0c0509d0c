import { NamedEntity } from '../catalog/types';
import { ProductJob } from '../product/profile';

/**
 * Where an item stands. One field says it all: the first five are open, the others closed.
 * @public
 */
export type RoadmapStatus =
  | 'idea'
  | 'considering'
  | 'later'
  | 'next'
  | 'now'
  | 'shipped'
  | 'declined'
  | 'duplicate'
  | 'withdrawn';

/**
 * The statuses in which work may still be done, in the order of a board.
 * @public
 */
export const openStatuses = [
  'idea',
  'considering',
  'later',
  'next',
  'now',
] as const satisfies readonly RoadmapStatus[];

/**
 * A status in which work may still be done.
 * @public
 */
export type OpenStatus = (typeof openStatuses)[number];

/**
 * Whether work may still be done on what has this status.
 * @public
 */
export const isOpenStatus = (status: RoadmapStatus): status is OpenStatus =>
  (openStatuses as readonly RoadmapStatus[]).includes(status);

/**
 * Where a wish comes from.
 * @public
 */
export type RoadmapOrigin =
  | 'developer'
  | 'platform'
  | 'executive'
  | 'compliance'
  | 'incident';

/**
 * Where wishes come from, in the order in which they are offered.
 * @public
 */
export const roadmapOrigins = [
  'developer',
  'platform',
  'executive',
  'compliance',
  'incident',
] as const satisfies readonly RoadmapOrigin[];

/**
 * Who sees an item: everybody who sees one of its products, or their owners only.
 * @public
 */
export type RoadmapVisibility = 'public' | 'internal';

/**
 * What shall be better afterwards, in the unit that the metric names.
 * @public
 */
export interface RoadmapOutcome {
  /** Such as "minutes from commit to green". */
  metric: string;
  baseline?: number;
  target?: number;
}

/**
 * What an item asks of teams.
 * @public
 */
export interface RoadmapAsks {
  /** Hours of work in each team. */
  hoursPerTeam: { low: number; high: number };
  /** How many teams. */
  teams: number;
  /** Day by which. */
  by?: string;
  why: string;
}

/**
 * What RICE is worked out from, beside the effort.
 * @public
 */
export interface RoadmapRice {
  /** People or events in a quarter. */
  reach: number;
  /** 0.25 minimal, 0.5 low, 1 medium, 2 high, 3 massive. */
  impact: number;
  /** 0–1. */
  confidence: number;
}

/**
 * How much teams want something: not, nice, important, critical.
 * @public
 */
export type Importance = 0 | 1 | 2 | 3;

/**
 * Who asks for an item, with whatever was merged into it; each team once.
 * @public
 */
export interface RoadmapDemand {
  /** Teams that ask for it: with an importance of 1 or more. */
  teams: number;
  /** The sum of their importance, what the order by demand goes by. */
  points: number;
  /** Direct members of these teams, each once. */
  developers: number;
  /** Teams that only an owner spoke for; in no other number until they confirm. */
  onBehalf: number;
}

/**
 * What a team of the caller's says of an item; without `importance`, nothing.
 * @public
 */
export interface MyDemand {
  team: NamedEntity;
  importance?: Importance;
  /** An owner entered it, and it counts once a member confirms. */
  isOnBehalf?: boolean;
}

/**
 * What was said when an item was shipped or declined.
 * @public
 */
export interface RoadmapClosing {
  /** ISO instant, UTC. */
  at: string;
  /** What came of it, or why not. */
  publicNote: string;
  /** What teams can do instead. */
  insteadYouCan?: string;
  /** When it is looked at again, in the owners' words. */
  revisit?: string;
}

/**
 * What a caller may do with an item. `edit` is for owners, `reword` for whoever suggested
 * it and nobody has picked up yet.
 * @public
 */
export type RoadmapAction =
  | 'edit'
  | 'reword'
  | 'move'
  | 'withdraw'
  | 'undo'
  | 'merge'
  | 'unmerge'
  | 'delete'
  | 'ask'
  | 'comment'
  | 'follow';

/**
 * An item as boards and lists show it.
 * @public
 */
export interface RoadmapCard {
  id: string;
  title: string;
  /** Those that the reader sees. */
  products: NamedEntity[];
  status: RoadmapStatus;
  /** Since when it has this status; ISO instant, UTC. */
  statusSince: string;
  origin?: RoadmapOrigin;
  visibility: RoadmapVisibility;
  demand: RoadmapDemand;
  /** One for each team that the caller may speak for. */
  myDemand: MyDemand[];
  evidence: { for: number; against: number };
  outcome?: RoadmapOutcome;
  asks?: RoadmapAsks;
  /** Weeks of one person. */
  effort?: number;
  rice?: RoadmapRice;
  /** Of `rice` and `effort`, to order by; absent where one of them is. */
  riceScore?: number;
  /** A day set from outside; never an estimate. */
  externalDeadline?: string;
  closing?: RoadmapClosing;
  /** Nobody moved or edited it for six months, and it is not closed. */
  isForgotten: boolean;
  /** Whether the caller suggested it. */
  isMine: boolean;
  isFollowed: boolean;
  /** ISO instant, UTC. */
  createdAt: string;
  version: number;
  allowed: RoadmapAction[];
}

/**
 * An item of which another is a duplicate, or the other way round.
 * @public
 */
export interface RelatedItem {
  id: string;
  title: string;
  status: RoadmapStatus;
}

/**
 * An item that more teams ask for than for the one that would be moved first.
 * @public
 */
export interface LeftBehind extends RelatedItem {
  teams: number;
}

/**
 * An item with everything that its reader may see.
 * @public
 */
export interface RoadmapItem extends RoadmapCard {
  problem: string;
  /** The team that it was suggested for, where the reader sees it. */
  suggestedFor?: NamedEntity;
  job?: ProductJob;
  /** For owners only. */
  internalNote?: string;
  mergedInto?: RelatedItem;
  /** Merged into this one. */
  duplicates: RelatedItem[];
  /**
   * For owners: what more teams ask for, most first, at most five. When there is any,
   * moving this one into `now` asks for a reason and for what gives way.
   */
  leftBehind: LeftBehind[];
  /** For owners: what is in `now` beside it and could give way, at most ten. */
  inNow: LeftBehind[];
  /** People who are told what becomes of it: those who asked as themselves, and followers. */
  audience: { teams: number; followers: number };
  /** Until when the last move can be undone; for whoever may. ISO instant, UTC. */
  undoUntil?: string;
}

/**
 * The longest title of an item, in UTF-16 code units.
 * @public
 */
export const maxRoadmapTitle = 140;

/**
 * The longest problem, note or comment on a roadmap, in UTF-16 code units.
 * @public
 */
export const maxRoadmapText = 4000;
