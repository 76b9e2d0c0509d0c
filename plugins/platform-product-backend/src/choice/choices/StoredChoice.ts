import {
  ChoiceStatement,
  StartedBy,
} from 'backstage-plugin-platform-product-common';
import { ChoiceColumns } from '../standing/StandingRow';

/** What a team uses instead, as it is kept: an entity by reference only. */
export type StoredAlternative =
  | { entityRef: string }
  | { name: string }
  | { nothing: true };

/** What a team said, as it is kept. */
export interface StoredStatement
  extends Omit<ChoiceStatement, 'alternative' | 'wouldChangeOurMind' | 'job'> {
  alternative?: StoredAlternative;
  /** The id of the job that the reasons are about. */
  jobId?: string;
  wouldChange?: string;
  /** The id of the roadmap item that would. */
  wouldChangeItem?: string;
}

/** A choice as it stands, without who recorded it. */
export interface StoredChoice {
  statement: StoredStatement;
  startedBy: StartedBy;
  /** When it was said first as it stands; ISO instant. */
  since: string;
  confirmedAt: string;
  lookAgain?: string;
}

/** The key of a free name. */
export const nameKey = (name: string) =>
  `name:${name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en-US')}`;

/** What makes two alternatives one: a reference, or a name without its case. */
export function alternativeKey(alternative: StoredAlternative): string {
  if ('entityRef' in alternative) {
    return `ref:${alternative.entityRef}`;
  }
  return 'name' in alternative ? nameKey(alternative.name) : 'nothing';
}

/** The columns of a choice; of none, all of them empty. */
export function columnsOf(stored: StoredChoice | undefined) {
  const { statement, startedBy, since, confirmedAt, lookAgain } = stored ?? {};
  const alternative = statement?.alternative;
  const [main, second] = statement?.reasons ?? [];
  return {
    choice: statement?.choice ?? null,
    basis: statement?.basis ?? null,
    required_by: statement?.requiredBy ?? null,
    if_optional: statement?.ifOptional ?? null,
    alternative_ref:
      alternative && 'entityRef' in alternative ? alternative.entityRef : null,
    alternative_name:
      alternative && 'name' in alternative ? alternative.name : null,
    alternative_nothing: alternative ? 'nothing' in alternative : null,
    alternative_key: alternative ? alternativeKey(alternative) : null,
    main_reason: main ?? null,
    second_reason: second ?? null,
    reason_text: statement?.reasonText ?? null,
    job_id: statement?.jobId ?? null,
    would_change: statement?.wouldChange ?? null,
    would_change_item: statement?.wouldChangeItem ?? null,
    note: statement?.note ?? null,
    look_again: lookAgain ?? null,
    started_by: startedBy ?? null,
    since: since ?? null,
    confirmed_at: confirmedAt ?? null,
  };
}

/** The choice in a row; undefined where nothing is said. */
export function storedChoiceOf(row: ChoiceColumns): StoredChoice | undefined {
  if (row.choice === null) {
    return undefined;
  }
  const reasons = [row.main_reason, row.second_reason].flatMap(
    reason => reason ?? [],
  );
  const alternative = alternativeOf(row);
  return {
    statement: {
      choice: row.choice,
      ...(row.basis !== null && { basis: row.basis }),
      ...(row.required_by !== null && { requiredBy: row.required_by }),
      ...(row.if_optional !== null && { ifOptional: row.if_optional }),
      ...(alternative && { alternative }),
      ...(reasons.length > 0 && { reasons }),
      ...(row.reason_text !== null && { reasonText: row.reason_text }),
      ...(row.job_id !== null && { jobId: row.job_id }),
      ...(row.would_change !== null && { wouldChange: row.would_change }),
      ...(row.would_change_item !== null && {
        wouldChangeItem: row.would_change_item,
      }),
      ...(row.note !== null && { note: row.note }),
    },
    startedBy: row.started_by!,
    since: row.since!,
    confirmedAt: row.confirmed_at!,
    ...(row.look_again !== null && { lookAgain: row.look_again }),
  };
}

function alternativeOf(row: ChoiceColumns): StoredAlternative | undefined {
  if (row.alternative_ref !== null) {
    return { entityRef: row.alternative_ref };
  }
  if (row.alternative_name !== null) {
    return { name: row.alternative_name };
  }
  return row.alternative_nothing ? { nothing: true } : undefined;
}
