import {
  GoneBecause,
  ObservedMinutes,
  QuoteConsent,
  ResearchMethod,
} from 'backstage-plugin-platform-product-common';

/** What is written in a note. */
export interface NoteText {
  body?: string;
  link?: string;
  pains: string[];
  observed: ObservedMinutes[];
}

/** Who a participant is in their note. */
export interface ParticipantText {
  code: string;
  role?: string;
  teamRef?: string;
}

/** A participant as they are kept. */
export interface StoredParticipant extends ParticipantText {
  id: string;
  userKey?: string;
  quotes: QuoteConsent;
  followUp: boolean;
  until: string;
}

/** A note as it is kept, without what is written in it. */
export interface StoredEntry {
  id: string;
  authorRef?: string;
  studyId?: string;
  method: ResearchMethod;
  heldOn: string;
  jobId?: string;
  keptUntil: string;
  gone?: GoneBecause;
  createdAt: string;
  changedAt: string;
  version: number;
  productIds: string[];
  participantCount: number;
  highlightCount: number;
}

/** A note as it is kept. */
export interface StoredNote extends StoredEntry, NoteText {
  participants: StoredParticipant[];
}

/** What is said of a note; the rest follows. */
export type NoteContent = Omit<
  StoredNote,
  | 'gone'
  | 'changedAt'
  | 'version'
  | 'participantCount'
  | 'highlightCount'
  | 'createdAt'
>;

export interface NoteRow {
  id: string;
  author_ref: string | null;
  study_id: string | null;
  method: string;
  held_on: string;
  job_id: string | null;
  kept_until: string;
  gone: string | null;
  sealed: string | null;
  key_id: string | null;
  created_at: string;
  changed_at: string;
  version: number;
}

const present = (text: string | null) => text ?? undefined;

/** The columns of a note that tell nothing of what is written in it. */
export const entryOf = (
  row: NoteRow,
  parts: Pick<
    StoredEntry,
    'productIds' | 'participantCount' | 'highlightCount'
  >,
): StoredEntry => ({
  id: row.id,
  authorRef: present(row.author_ref),
  studyId: present(row.study_id),
  method: row.method as ResearchMethod,
  heldOn: row.held_on,
  jobId: present(row.job_id),
  keptUntil: row.kept_until,
  gone: present(row.gone) as GoneBecause | undefined,
  createdAt: row.created_at,
  changedAt: row.changed_at,
  version: row.version,
  ...parts,
});
