import {
  isOpenStatus,
  openStatuses,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';

/** Where an item can be moved to from where it stands, in the order of a board. */
export function possibleMoves(from: RoadmapStatus): RoadmapStatus[] {
  if (from === 'duplicate') {
    return [];
  }
  if (from === 'withdrawn') {
    return ['idea'];
  }
  const open = openStatuses.filter(status => status !== from);
  return isOpenStatus(from) ? [...open, 'shipped', 'declined'] : open;
}
