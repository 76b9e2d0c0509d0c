import { shareOf } from './shareOf';

/**
 * How far a share of people moved, with its 95 % interval.
 *
 * Source: Newcombe (1998), "Interval estimation for the difference between
 * independent proportions", method 10: the square-and-add hybrid of two Wilson
 * intervals.
 *
 * @param before - people who counted, and who answered, in the earlier period
 * @param after - the same in the later period
 * @returns later minus earlier and its interval, each −1…1
 * @throws RangeError as `shareOf`
 * @public
 */
export function differenceOfShares(
  before: { successes: number; n: number },
  after: { successes: number; n: number },
): { difference: number; low: number; high: number } {
  const earlier = shareOf(before.successes, before.n);
  const later = shareOf(after.successes, after.n);
  const difference = later.share - earlier.share;
  return {
    difference,
    low:
      difference -
      Math.hypot(later.share - later.low, earlier.high - earlier.share),
    high:
      difference +
      Math.hypot(later.high - later.share, earlier.share - earlier.low),
  };
}
