import {
  DecidedAs,
  PriorityReason,
  RoadmapClosing,
  RoadmapDecision,
  RoadmapField,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';

/** What an undo brings back. */
export interface Before {
  status: RoadmapStatus;
  statusSince: string;
  place: number;
  closing?: RoadmapClosing;
}

/** A step in the history of an item, as it is kept. */
export interface StoredDecision {
  id: string;
  itemId: string;
  step: number;
  at: string;
  kind: RoadmapDecision['kind'];
  decidedAs: DecidedAs;
  /** Who it was; for owners of the item only. */
  actorRef?: string;
  from?: RoadmapStatus;
  to?: RoadmapStatus;
  publicNote?: string;
  insteadYouCan?: string;
  revisit?: string;
  reason?: PriorityReason;
  reasonText?: string;
  isAgainstDemand: boolean;
  /** The item that gave way; null where somebody said that none does. */
  displacedId?: string | null;
  relatedId?: string;
  fields: RoadmapField[];
  before?: Before;
}

/** A row of `roadmap_decisions`. */
export interface DecisionRow {
  id: string;
  item_id: string;
  step: number;
  at: string;
  kind: RoadmapDecision['kind'];
  decided_as: DecidedAs;
  actor_ref: string | null;
  from_status: RoadmapStatus | null;
  to_status: RoadmapStatus | null;
  public_note: string | null;
  instead_you_can: string | null;
  revisit: string | null;
  reason: PriorityReason | null;
  reason_text: string | null;
  is_against_demand: boolean | number;
  displaced_nothing: boolean | number;
  displaced_id: string | null;
  related_id: string | null;
  fields: string;
  before: string | null;
}

/** What a row says. */
export function decisionOf(row: DecisionRow): StoredDecision {
  const nothing = row.displaced_nothing ? null : undefined;
  return {
    id: row.id,
    itemId: row.item_id,
    step: row.step,
    at: row.at,
    kind: row.kind,
    decidedAs: row.decided_as,
    actorRef: row.actor_ref ?? undefined,
    from: row.from_status ?? undefined,
    to: row.to_status ?? undefined,
    publicNote: row.public_note ?? undefined,
    insteadYouCan: row.instead_you_can ?? undefined,
    revisit: row.revisit ?? undefined,
    reason: row.reason ?? undefined,
    reasonText: row.reason_text ?? undefined,
    isAgainstDemand: Boolean(row.is_against_demand),
    displacedId: row.displaced_id ?? nothing,
    relatedId: row.related_id ?? undefined,
    fields: JSON.parse(row.fields),
    before: row.before === null ? undefined : JSON.parse(row.before),
  };
}

/** The row that keeps a decision. */
export function rowOf(decision: StoredDecision): DecisionRow {
  return {
    id: decision.id,
    item_id: decision.itemId,
    step: decision.step,
    at: decision.at,
    kind: decision.kind,
    decided_as: decision.decidedAs,
    actor_ref: decision.actorRef ?? null,
    from_status: decision.from ?? null,
    to_status: decision.to ?? null,
    public_note: decision.publicNote ?? null,
    instead_you_can: decision.insteadYouCan ?? null,
    revisit: decision.revisit ?? null,
    reason: decision.reason ?? null,
    reason_text: decision.reasonText ?? null,
    is_against_demand: decision.isAgainstDemand,
    displaced_nothing: decision.displacedId === null,
    displaced_id: decision.displacedId ?? null,
    related_id: decision.relatedId ?? null,
    fields: JSON.stringify(decision.fields),
    before: decision.before ? JSON.stringify(decision.before) : null,
  };
}
