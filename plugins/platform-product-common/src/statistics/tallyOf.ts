import { assertWhole } from './whole';

/**
 * What is kept of answers: how many there are, their sum, the sum of their squares.
 *
 * @public
 */
export interface Tally {
  n: number;
  sum: number;
  sumOfSquares: number;
}

/** The sample variance (n − 1) of what was tallied; 0 for a single answer. */
export const sampleVariance = ({ n, sum, sumOfSquares }: Tally): number =>
  // Rounding can leave a trace below 0 where everybody said the same.
  n < 2 ? 0 : Math.max(0, (sumOfSquares - sum ** 2 / n) / (n - 1));

/**
 * The sums of answers on a scale, with their plain mean and sample standard deviation.
 *
 * @param counts - how many gave 1, 2, … `counts.length`
 * @returns whole sums; `mean` on the scale of the answers; `sd` with n − 1 in the
 * denominator, 0 for a single answer
 * @throws RangeError when nobody answered, a count is negative or not whole, or the
 * scale has fewer than two levels
 * @public
 */
export function tallyOf(
  counts: readonly number[],
): Tally & { mean: number; sd: number } {
  if (counts.length < 2) {
    throw new RangeError('A scale has at least two levels');
  }
  const tally: Tally = { n: 0, sum: 0, sumOfSquares: 0 };
  counts.forEach((count, index) => {
    const level = index + 1;
    assertWhole(`The number of answers ${level}`, count);
    tally.n += count;
    tally.sum += level * count;
    tally.sumOfSquares += level ** 2 * count;
  });
  assertWhole('The number of answers', tally.n, 1);
  return {
    ...tally,
    mean: tally.sum / tally.n,
    sd: Math.sqrt(sampleVariance(tally)),
  };
}
