import { NamedEntity } from '../catalog/types';
import { RelatedItem, RoadmapStatus } from '../roadmap/items';

/**
 * How far an import is. It is read, checked without changing anything, and imported once
 * somebody says so. One that has `failed` goes on once somebody says so, too.
 * @public
 */
export type ImportState =
  | 'reading'
  | 'checking'
  | 'checked'
  | 'importing'
  | 'done'
  | 'failed';

/**
 * What an import can get stuck with.
 * @public
 */
export type ImportStep = 'checking' | 'importing';

/**
 * What an import got stuck with, again and again. It goes on there when it is started again.
 * @public
 */
export interface ImportFailure {
  step: ImportStep;
  /** The line it got stuck at; absent when it was no line in particular. */
  row?: number;
}

/**
 * What becomes of a line: it is `new`, already on the roadmap, refused for what is wrong with
 * it, or imported by now.
 * @public
 */
export type ImportVerdict = 'new' | 'already-there' | 'refused' | 'imported';

/**
 * Where an imported ticket may begin: nothing goes first, or is closed, without a reason.
 * @public
 */
export const importedStatuses = [
  'idea',
  'considering',
  'later',
  'next',
] as const satisfies readonly RoadmapStatus[];

/**
 * A status in which an imported ticket may begin.
 * @public
 */
export type ImportedStatus = (typeof importedStatuses)[number];

/**
 * What there is to say about a line: what is wrong with it, what was changed about it, or where
 * it stands already.
 * @public
 */
export const importRemarks = [
  'title-missing',
  'title-too-long',
  'problem-cut',
  'bad-url',
  'bad-importance',
  'bad-created',
  'unknown-origin',
  'unknown-status',
  'no-such-team',
  'imported-before',
  'title-of-an-item',
  'further-up',
] as const;

/**
 * One thing to say about a line.
 * @public
 */
export type ImportRemark = (typeof importRemarks)[number];

/**
 * Tickets of a file on their way to a roadmap.
 * @public
 */
export interface TicketImport {
  id: string;
  product: NamedEntity;
  state: ImportState;
  /** Lines with a ticket. */
  total: number;
  /** How many of them this state has dealt with. */
  progress: number;
  /** Only when it has failed. */
  failure?: ImportFailure;
  /** Lines by what becomes of them, as far as they are checked. */
  counts: Record<ImportVerdict, number>;
  /** Names of columns that say nothing to the roadmap. */
  ignoredColumns: string[];
  /** ISO instant, UTC. */
  createdAt: string;
  /** When it was done, or failed; ISO instant, UTC. */
  finishedAt?: string;
}

/**
 * One ticket of a file.
 * @public
 */
export interface ImportRow {
  /** Line in the file's order of tickets, from 1. */
  row: number;
  title?: string;
  /** Absent until it is checked. */
  verdict?: ImportVerdict;
  /** What there is to say about it; absent when there is nothing. */
  remarks?: ImportRemark[];
  /** The item that it is, or became. */
  item?: RelatedItem;
}

/**
 * The path parameter that names an import.
 * @public
 */
export interface ImportPath {
  importId: string;
}

/**
 * The largest file that is imported, in bytes.
 * @public
 */
export const maxImportBytes = 100 * 1024 * 1024;
