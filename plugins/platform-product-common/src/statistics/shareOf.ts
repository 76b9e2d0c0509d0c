import { clip, z } from './interval';
import { assertWhole } from './whole';

/**
 * A share of people with its 95 % interval.
 *
 * Source: Wilson (1927), "Probable inference, the law of succession, and
 * statistical inference". Unlike the textbook interval it holds at 0 of n and n of
 * n and for small n (Agresti & Coull 1998).
 *
 * @param successes - people who count, such as those who gave 4 or 5; 0…n
 * @param n - people who answered
 * @returns the share and its interval, each 0–1
 * @throws RangeError when nobody answered, more succeed than answered, or either is
 * not a whole number
 * @public
 */
export function shareOf(
  successes: number,
  n: number,
): { share: number; low: number; high: number } {
  assertWhole('The number of people who answered', n, 1);
  assertWhole('The number of people who count', successes);
  if (successes > n) {
    throw new RangeError(`${successes} of ${n} people cannot count`);
  }
  const share = successes / n;
  const centre = share + z ** 2 / (2 * n);
  const reach =
    z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  const scale = 1 + z ** 2 / n;
  // At the ends of the scale the formula gives 0 and 1 but for the last digit.
  return {
    share,
    ...clip(
      {
        low: successes === 0 ? 0 : (centre - reach) / scale,
        high: successes === n ? 1 : (centre + reach) / scale,
      },
      { low: 0, high: 1 },
    ),
  };
}
