import { NamedEntity } from '../catalog/types';
import { PageRequest } from '../http/list';
import { ResearchMethod } from './notes';

/**
 * Whether only its writers read an insight, or whoever sees one of its products.
 * @public
 */
export type InsightStatus = 'draft' | 'published';

/**
 * What a highlight does for a statement.
 * @public
 */
export type InsightDirection = 'supports' | 'refutes';

/**
 * What can tell who somebody is.
 * @public
 */
export type IdentityKind =
  | 'user'
  | 'name'
  | 'e-mail'
  | 'phone'
  | 'host'
  | 'mention';

/**
 * Words of an insight or a note that may tell who somebody is. Its id stays while place and
 * words do.
 * @public
 */
export interface IdentityFinding {
  id: string;
  /**
   * Of an insight: `statement`, `detail`, or the id of a piece of evidence. Of a note: `body`,
   * `pains.` and the place of one from 0 on, or the id of a highlight for one of its tags.
   */
  where: string;
  /** In UTF-16 code units of that text. */
  start: number;
  end: number;
  words: string;
  kind: IdentityKind;
  /** What may stand there instead. */
  suggestion: string;
}

/**
 * A highlight that supports or refutes an insight.
 * @public
 */
export interface InsightEvidence {
  id: string;
  direction: InsightDirection;
  /** Absent where the participant agreed to no quote, and once the source is gone. */
  quote?: string;
  /** Whether the quote is kept under a key that the portal has no longer. */
  isSealed?: true;
  /** Its note was withdrawn, erased or expired, or the highlight taken away. */
  gone?: true;
  tags?: string[];
  method: ResearchMethod;
  /** Such as `2026-11`; the day would tell more than needed. */
  heldIn: string;
  /** For readers of the note alone. */
  noteId?: string;
  /** For readers of the note alone. */
  highlightId?: string;
}

/**
 * What was learnt from listening.
 * @public
 */
export interface Insight {
  id: string;
  /** Those that the reader can see. */
  products: NamedEntity[];
  /** Absent, like its detail, where it is sealed. */
  statement?: string;
  /** Whether what it says is kept under a key that the portal has no longer. */
  isSealed?: true;
  /** Markdown. */
  detail?: string;
  jobId?: string;
  /** For members of the study alone. */
  studyId?: string;
  status: InsightStatus;
  /** Highlights, as they were counted when it was published. */
  supporting: number;
  refuting: number;
  participants: number;
  /** Distinct teams; never which. */
  teams: number;
  /** How many pieces of evidence are gone by now. */
  withdrawnSources: number;
  evidence: InsightEvidence[];
  /** Roadmap items that cite it and that the reader sees. */
  ledTo: Array<{ id: string; title: string }>;
  /** A day. */
  publishedOn?: string;
  /** ISO instant, UTC. */
  changedAt: string;
  version: number;
  /** What the reader may do with it. */
  allowed: Array<'edit' | 'publish' | 'withdraw' | 'delete'>;
  /** What may tell who somebody is; for those who may edit it. */
  findings?: IdentityFinding[];
}

/**
 * A highlight as it is cited.
 * @public
 */
export interface InsightEvidenceRequest {
  highlightId: string;
  direction: InsightDirection;
  /** The words to be shown, without what tells who spoke; the highlight's own unless said. */
  quote?: string;
}

/**
 * An insight as it is drafted.
 * @public
 */
export interface InsightRequest {
  /** A UUID of the writer's choice: what is sent twice with it is kept once. */
  id?: string;
  /** References; at most 5. */
  products: string[];
  statement: string;
  detail?: string;
  jobId?: string;
  studyId?: string;
  evidence?: InsightEvidenceRequest[];
}

/**
 * What changes in an insight; what is absent stays.
 * @public
 */
export interface InsightChange {
  products?: string[];
  statement?: string;
  /** Null takes it away. */
  detail?: string | null;
  /** Null takes it away. */
  jobId?: string | null;
  /** Null takes it out of its study. */
  studyId?: string | null;
  /** All of it but what is gone, which stays as it is. */
  evidence?: InsightEvidenceRequest[];
  version: number;
}

/**
 * The publication of an insight.
 * @public
 */
export interface InsightPublication {
  version: number;
  /** Ids of the findings that tell nobody's identity. Refused where the portal enforces. */
  harmless?: string[];
}

/**
 * Which insights; those changed last first.
 * @public
 */
export interface InsightListRequest extends PageRequest {
  product?: string;
  status?: InsightStatus;
}
