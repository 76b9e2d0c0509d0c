import { Insight } from '../research/insights';
import { NamedEntity } from '../catalog/types';

/**
 * What speaks for or against an item. A source that is gone leaves a tombstone.
 * @public
 */
export interface RoadmapEvidence {
  id: string;
  direction: 'for' | 'against';
  /** ISO instant, UTC. */
  addedAt: string;
  source: EvidenceSource;
  /** Whether the owners said why it matters. */
  note?: string;
  allowed: Array<'delete'>;
}

/**
 * Where evidence comes from, as it is read. `gone` is what can't be shown any more.
 * @public
 */
export type EvidenceSource =
  | {
      kind: 'figure';
      product: NamedEntity;
      period: string;
      /** Of those who answered; absent: withheld. */
      satisfied?: { share: number; low: number; high: number; n: number };
    }
  | {
      kind: 'opt-out';
      product: NamedEntity;
      team: NamedEntity;
      /** It does not say so any more. */
      isPast: boolean;
      reason?: string;
    }
  | { kind: 'url'; url: string; title?: string }
  | { kind: 'insight'; insight: CitedInsight }
  | { kind: 'gone'; was: 'figure' | 'opt-out' | 'insight' };

/**
 * A published insight as evidence: what anybody reads of it, without the way to its notes.
 * @public
 */
export type CitedInsight = Pick<
  Insight,
  | 'id'
  | 'statement'
  | 'isSealed'
  | 'supporting'
  | 'refuting'
  | 'participants'
  | 'teams'
  | 'withdrawnSources'
  | 'evidence'
>;

/**
 * Evidence as it is written.
 * @public
 */
export interface EvidenceRequest {
  /** A UUID of the writer's; what is sent twice is kept once. */
  id?: string;
  direction: 'for' | 'against';
  source:
    | { kind: 'figure'; product: string; period: string }
    | { kind: 'opt-out'; product: string; teamRef: string }
    | { kind: 'url'; url: string; title?: string }
    | { kind: 'insight'; insightId: string };
  note?: string;
}

/**
 * A comment on an item.
 * @public
 */
export interface RoadmapComment {
  id: string;
  /** Absent once it was removed: that there was one stays. */
  text?: string;
  /** The team whose word it is; absent: somebody's own. */
  team?: NamedEntity;
  /** An owner wrote it, as an owner. */
  isOwners: boolean;
  isMine: boolean;
  /** For owners: how many people reported it. */
  reports?: number;
  /** ISO instant, UTC. */
  at: string;
  editedAt?: string;
  version: number;
  allowed: Array<'edit' | 'delete' | 'report'>;
}
