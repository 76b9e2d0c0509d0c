import { InsightStatus } from 'backstage-plugin-platform-product-common';
import { StoredCitation } from './CitedSources';

/** How much speaks for and against an insight, and from how many. */
export interface InsightCounts {
  supporting: number;
  refuting: number;
  participants: number;
  teams: number;
}

/** An insight as it is kept. */
export interface StoredInsight extends InsightCounts {
  id: string;
  authorRef?: string;
  studyId?: string;
  jobId?: string;
  status: InsightStatus;
  /** Absent, like its detail, where it does not open. */
  statement?: string;
  detail?: string;
  isSealed?: true;
  publishedOn?: string;
  createdAt: string;
  changedAt: string;
  version: number;
  productIds: string[];
  citations: StoredCitation[];
}

/** An insight of which all opens. */
export type OpenInsight = StoredInsight & { statement: string };

/** What is said of an insight; the rest follows. */
export type InsightContent = Pick<
  OpenInsight,
  | 'id'
  | 'studyId'
  | 'jobId'
  | 'statement'
  | 'detail'
  | 'productIds'
  | 'citations'
> &
  InsightCounts;
