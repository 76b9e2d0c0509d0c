import {
  Alternative,
  ChoiceRequirement,
  ChoiceStatement,
  Reconsideration,
  RelatedItem,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import { mandateIdIn, StandingRow } from '../standing/StandingRow';
import { Details } from '../standing/StandingDetails';
import { StoredReconsideration } from '../talk/ReconsiderationStore';
import {
  StoredAlternative,
  storedChoiceOf,
  StoredStatement,
} from './StoredChoice';

/** How long a change can be undone, and is kept from the owners. */
export const undoMs = 10 * 60 * 1000;

/**
 * How one team stands to one product, as its own members read it; whoever hands it on
 * decides what the reader may see of it.
 */
export function teamChoiceOf(
  row: StandingRow,
  details: Details,
  now: Date,
): TeamChoice {
  const stored = storedChoiceOf(row);
  const usage = `${row.product_ref} ${row.team_ref}`;
  const requirement = requirementOf(row, details);
  const reconsideration = details.reconsiderations.get(
    `${row.product_id} ${row.team_ref}`,
  );
  const undoUntil = row.changed_at
    ? new Date(new Date(row.changed_at).getTime() + undoMs).toISOString()
    : '';
  return {
    product: { entityRef: row.product_ref, title: row.product_title },
    team: {
      entityRef: row.team_ref,
      title: row.team_title,
      developers: details.developers.get(row.team_ref) ?? 0,
    },
    statement: stored ? statementOf(stored.statement, details) : null,
    ...(row.bucket !== null && { bucket: row.bucket }),
    ...(stored && {
      startedBy: stored.startedBy,
      since: stored.since,
      confirmedAt: stored.confirmedAt,
    }),
    ...(stored?.lookAgain !== undefined && { lookAgain: stored.lookAgain }),
    isStale:
      stored?.lookAgain !== undefined &&
      stored.lookAgain <= now.toISOString().slice(0, 10),
    ...(stored && row.actor_ref !== null && { recordedBy: row.actor_ref }),
    seenUsing: details.sources.get(usage) ?? [],
    ...(requirement && { requirement }),
    ...(row.answer !== null && {
      answer: {
        text: row.answer,
        answeredAt: row.answered_at!,
        version: row.answer_version!,
      },
    }),
    ...(reconsideration && {
      reconsideration: reconsiderationOf(reconsideration, details.items),
    }),
    ...(undoUntil > now.toISOString() && { undoUntil }),
    version: row.version ?? 0,
    allowed: [],
  };
}

/** What a team said, as it is read. */
export function statementOf(
  {
    alternative,
    jobId,
    wouldChange,
    wouldChangeItem,
    ...statement
  }: StoredStatement,
  { titles, items, jobs }: Pick<Details, 'titles' | 'items' | 'jobs'>,
): ChoiceStatement {
  const item = items.get(wouldChangeItem ?? '');
  const job = jobs.get(jobId ?? '');
  return {
    ...statement,
    ...(job && { job }),
    ...(alternative && { alternative: alternativeOf(alternative, titles) }),
    ...((wouldChange !== undefined || item) && {
      wouldChangeOurMind: {
        ...(wouldChange !== undefined && { text: wouldChange }),
        ...(item && { item }),
      },
    }),
  };
}

function reconsiderationOf(
  { itemId, ...asked }: StoredReconsideration,
  items: Map<string, RelatedItem>,
): Reconsideration {
  const item = items.get(itemId ?? '');
  return {
    ...asked,
    startedBy: itemId === undefined ? 'owners' : 'shipping',
    ...(item && { item }),
  };
}

function alternativeOf(
  alternative: StoredAlternative,
  titles: Map<string, string>,
): Alternative {
  if (!('entityRef' in alternative)) {
    return alternative;
  }
  const { entityRef } = alternative;
  const title = titles.get(entityRef);
  // What has left the catalog still has a name.
  return title === undefined
    ? { name: entityRef.replace(/^.*\//, '') }
    : { entityRef, title };
}

function requirementOf(
  { active_key, ended_key, bucket }: StandingRow,
  { mandates }: Details,
): ChoiceRequirement | undefined {
  const isToConfirm = bucket === 'toConfirm';
  const key = active_key ?? (isToConfirm ? ended_key : null);
  const mandate = key === null ? undefined : mandates.get(mandateIdIn(key));
  return (
    mandate && {
      mandateId: mandate.id,
      policy: mandate.policy,
      protects: mandate.protects,
      reason: mandate.reason,
      ownerRef: mandate.owner_ref,
      expiresAt: mandate.expires_at,
      isToConfirm,
    }
  );
}
