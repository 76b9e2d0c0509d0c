import {
  Highlight,
  IdentityFinding,
} from 'backstage-plugin-platform-product-common';

/** Where in a note something was found; what is highlighted may be quoted. */
export type FindingPlace = 'notes' | 'highlight' | 'pains' | 'tags';

/** Names the place of a finding. */
export function placeOf(
  { where, start, end }: IdentityFinding,
  highlights: Highlight[],
): FindingPlace {
  if (where === 'body') {
    return highlights.some(mark => mark.start < end && start < mark.end)
      ? 'highlight'
      : 'notes';
  }
  return where.startsWith('pains.') ? 'pains' : 'tags';
}
