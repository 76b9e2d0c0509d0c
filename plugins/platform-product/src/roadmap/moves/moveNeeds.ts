import {
  RoadmapItem,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';

/** What has to be said before an item moves. */
export interface MoveNeeds {
  /** Why it goes first, and what gives way. */
  reason: boolean;
  /** A note that everybody reads. */
  note: boolean;
  /** A yes, since it ends the item. */
  confirmation: boolean;
}

const isTold = (status: RoadmapStatus) =>
  status === 'shipped' || status === 'declined';

/**
 * What a move needs to be told before it is made.
 *
 * @param item - `leftBehind` only of an item that was read for the move
 */
export function needsOf(
  item: Pick<RoadmapItem, 'status'> & Partial<Pick<RoadmapItem, 'leftBehind'>>,
  to: RoadmapStatus,
): MoveNeeds {
  return {
    reason: to === 'now' && (item.leftBehind ?? []).length > 0,
    note: isTold(to) || isTold(item.status),
    confirmation: to === 'withdrawn',
  };
}

/** Whether a move needs nothing. */
export const needsNothing = ({ reason, note, confirmation }: MoveNeeds) =>
  !reason && !note && !confirmation;
