import {
  InboxEntry,
  InboxKind,
  InboxState,
} from 'backstage-plugin-platform-product-common';
import { decodeCursor, pageOf } from '../http/cursor';
import { entryId } from './entryId';
import { InboxSource } from './InboxSource';
import { KeptStanding } from './InboxStateStore';
import { mayBeUndone } from './mayBeUndone';

/** An entry before anybody looked up what it is about. */
export interface PlacedEntry {
  kind: InboxKind;
  key: string;
  productId: string;
  since?: string;
  state: InboxState;
  kept?: KeptStanding;
}

/** Where owners put an entry, by a day. */
export function stateOf(
  kept: KeptStanding | undefined,
  today: string,
): InboxState {
  if (kept?.state === 'done') {
    return 'done';
  }
  const isSnoozed =
    kept?.state === 'snoozed' && kept.until !== undefined && kept.until > today;
  return isSnoozed ? 'snoozed' : 'new';
}

/** What somebody may do with an entry that is theirs. */
export function allowedOn(
  { state, kept }: PlacedEntry,
  { actions }: InboxSource,
  now: Date,
): InboxEntry['allowed'] {
  const undo =
    kept && mayBeUndone(kept, now) ? (['undo'] as const) : ([] as const);
  if (state === 'done') {
    return kept?.state === 'done' ? ['reopen', ...undo] : [...undo];
  }
  return [
    ...actions,
    ...(state === 'snoozed' ? (['wake'] as const) : (['snooze'] as const)),
    'done',
    'assign',
    ...undo,
  ];
}

/** Newest first, and what has no date last. */
const inOrder = (one: PlacedEntry, other: PlacedEntry) =>
  byText(other.since ?? '', one.since ?? '') ||
  byText(entryId(one), entryId(other));

// Not by a language: what a cursor was given out for must sort alike everywhere.
function byText(one: string, other: string): number {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}

/** A page out of entries that are all known; the cursor is the last one's place. */
export function pageOfEntries(
  entries: PlacedEntry[],
  { limit, cursor, list }: { limit: number; cursor?: string; list: string },
): { items: PlacedEntry[]; nextCursor?: string } {
  const [since, id] = cursor === undefined ? [] : decodeCursor(cursor, list, 2);
  const rest = [...entries].sort(inOrder).filter(entry => {
    if (since === undefined) {
      return true;
    }
    const place = byText(entry.since ?? '', since);
    return place < 0 || (place === 0 && byText(entryId(entry), id) > 0);
  });
  return pageOf(rest, limit, list, last => [last.since ?? '', entryId(last)]);
}
