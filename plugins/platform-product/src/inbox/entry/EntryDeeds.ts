import {
  InboxActionName,
  InboxEntry,
} from 'backstage-plugin-platform-product-common';

/** What somebody presses: an action, or its other way round. */
export type DeedName = InboxActionName | 'unassign' | 'item';

/** What is done with entries, wherever it is pressed. */
export interface EntryDeeds {
  /** Does it, or asks first for what it needs. */
  start(deed: DeedName, entries: InboxEntry[]): void;
  mergeInto(entry: InboxEntry, itemId: string): void;
  makeItem(entry: InboxEntry): void;
}
