import { cardTargets } from './cardTargets';
import { peerTargets } from './peerTargets';
import { publicationTargets } from './publicationTargets';
import { ratingAndListTargets } from './ratingAndListTargets';
import { Target } from './Target';

export { isMet, type Target } from './Target';

/** The targets of docs/performance.md. */
export const targets = (sizes: number[]): Target[] => [
  ...cardTargets(sizes),
  ...ratingAndListTargets,
  ...peerTargets(sizes),
  ...publicationTargets,
];
