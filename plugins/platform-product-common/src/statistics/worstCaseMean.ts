import { Interval } from './interval';
import { assertWhole } from './whole';

/**
 * Where the mean of everybody's scores could lie, whatever the others think: had all
 * who did not answer given 1, and had they all given 5.
 *
 * Source: the worst-case bounds of Manski (1995), "Identification Problems in the
 * Social Sciences".
 *
 * @param answers - `n` scores of 1–5 and their `sum`; `eligible` people, of whom those who
 * answered count as part
 * @returns low and high on the scale of 1–5
 * @throws RangeError when nobody is eligible, or a number is not whole
 * @public
 */
export function worstCaseMean({
  n,
  sum,
  eligible,
}: {
  n: number;
  sum: number;
  eligible: number;
}): Interval {
  assertWhole('The number of people who answered', n);
  assertWhole('The sum of the scores', sum, n);
  const everybody = Math.max(n, eligible);
  assertWhole('The number of people who could answer', everybody, 1);
  const silent = everybody - n;
  return {
    low: (sum + silent) / everybody,
    high: (sum + 5 * silent) / everybody,
  };
}
