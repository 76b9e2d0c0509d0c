import { InsightStatus } from 'backstage-plugin-platform-product-common';
import { StoredInsight } from './StoredInsight';

/** What is written in an insight. */
export interface InsightText {
  statement: string;
  detail?: string;
}

export interface InsightRow {
  id: string;
  author_ref: string | null;
  study_id: string | null;
  job_id: string | null;
  status: string;
  sealed: string;
  key_id: string | null;
  supporting: number;
  refuting: number;
  participants: number;
  teams: number;
  published_on: string | null;
  created_at: string;
  changed_at: string;
  version: number;
}

/** An insight as it is kept; where its text does not open, that alone is missing. */
export const insightOf = (
  row: InsightRow,
  {
    text,
    ...parts
  }: Pick<StoredInsight, 'productIds' | 'citations'> & { text?: InsightText },
): StoredInsight => ({
  ...(text ?? { isSealed: true as const }),
  id: row.id,
  authorRef: row.author_ref ?? undefined,
  studyId: row.study_id ?? undefined,
  jobId: row.job_id ?? undefined,
  status: row.status as InsightStatus,
  supporting: row.supporting,
  refuting: row.refuting,
  participants: row.participants,
  teams: row.teams,
  publishedOn: row.published_on ?? undefined,
  createdAt: row.created_at,
  changedAt: row.changed_at,
  version: row.version,
  ...parts,
});
