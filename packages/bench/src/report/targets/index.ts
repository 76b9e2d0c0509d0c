import { cardTargets } from './cardTargets';
import { choiceTargets } from './choiceTargets';
import { peerTargets } from './peerTargets';
import { publicationTargets } from './publicationTargets';
import { ratingAndListTargets } from './ratingAndListTargets';
import { roadmapTargets } from './roadmapTargets';
import { Target } from './Target';

export { isMet, type Target } from './Target';

/** The targets of docs/performance.md. */
export const targets = (sizes: number[]): Target[] => [
  ...cardTargets(sizes),
  ...ratingAndListTargets,
  ...choiceTargets,
  ...roadmapTargets,
  ...peerTargets(sizes),
  ...publicationTargets,
];
