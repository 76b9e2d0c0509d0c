import {
  openStatuses,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';

const isOpen = (status: RoadmapStatus) =>
  (openStatuses as readonly RoadmapStatus[]).includes(status);

/** Where an item can be moved to from where it stands, in the order of a board. */
export function possibleMoves(from: RoadmapStatus): RoadmapStatus[] {
  if (from === 'duplicate') {
    return [];
  }
  if (from === 'withdrawn') {
    return ['idea'];
  }
  const open = openStatuses.filter(status => status !== from);
  return isOpen(from) ? [...open, 'shipped', 'declined'] : open;
}
