import {
  InboxAction,
  InboxActionName,
  InboxKind,
  InboxSubject,
} from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../http/Caller';
import { EntityPermission } from '../permissions/Decisions';

/** Something that waits for the owners of a product. */
export interface WaitingEntry {
  /** What an area knows it by; another one as soon as it is worth another look. */
  key: string;
  productId: string;
  /** ISO instant; absent for what has no date. */
  since?: string;
}

/** Something that waited, as somebody may see it. */
export interface DescribedEntry {
  subject: InboxSubject;
  /** The products it belongs to, as far as they may see them. */
  productRefs: readonly string[];
}

/** An action on one entry, without the others that it is for. */
export type EntryAction = InboxAction extends infer TAction
  ? TAction extends InboxAction
    ? Omit<TAction, 'ids'>
    : never
  : never;

/**
 * One kind of what an area has waiting for owners. An area that has some more adds a source;
 * the inbox itself knows of none.
 */
export interface InboxSource {
  readonly kind: InboxKind;
  /** What reading it takes, besides owning the product. */
  readonly permission: EntityPermission;
  /** What can be done with an entry in its own area. */
  readonly actions: readonly InboxActionName[];

  /**
   * What waits of the given products, newest first.
   *
   * @param options - `limit`: no more than so many
   */
  waiting(
    productIds: string[],
    options: { now: Date; limit: number },
  ): Promise<WaitingEntry[]>;

  /** What entries are about, by key; without what is gone or hidden from the caller. */
  describe(
    caller: RequestCaller,
    keys: string[],
  ): Promise<Map<string, DescribedEntry>>;

  /**
   * Does what is done in its area, with everything that is asked there of whoever does it.
   *
   * @throws as the area does
   */
  act?(caller: RequestCaller, key: string, action: EntryAction): Promise<void>;

  /** Takes back what was done in its area, as long as that can be taken back. */
  undo?(caller: RequestCaller, key: string): Promise<void>;
}
