import { bestPath, mostRatings, uiPath } from '../peer/entityFeedback';
import { Portal } from '../portal/Portal';
import { answeredProduct, refOf } from '../products';
import { Case } from './Case';

// With more ratings, its UI waits for seconds.
const mostQuickly = 2_000;

/** Names of the cases, for whoever looks for their results. */
export const peerNames = {
  ui: (size: number) => `entity-feedback, its UI, ${size} ratings`,
  best: (size: number) => `entity-feedback, its best path, ${size} ratings`,
};

/** What entity-feedback is asked about the same products. */
export function peerCases(portal: Portal, sizes: number[]): Case[] {
  return sizes
    .filter(size => size <= mostRatings)
    .flatMap(size => {
      const ref = refOf(answeredProduct(size));
      const reading = (name: string, path: string, slow: boolean) => ({
        name,
        connections: 1,
        size,
        slow,
        calls: async () => [portal.call('GET', path)],
      });
      return [
        reading(peerNames.ui(size), uiPath(ref), size > mostQuickly),
        reading(peerNames.best(size), bestPath(ref), false),
      ];
    });
}
