import { shareOf } from './shareOf';

/**
 * The share of teams that left in a period, and what that comes to over a month and a
 * year if they go on leaving at the same rate.
 *
 * Source: the interval is Wilson's (1927). Those who stay through several periods
 * are a product, so rates of other lengths are 1 − (1 − r)^(length/period).
 *
 * @param left - teams that left
 * @param of - teams that could have left, those that did among them
 * @param months - length of the period
 * @returns the share of the period with its interval; `monthly` and `annual`; each 0–1
 * @throws RangeError when no team could have left, more left than could, a number of teams
 * is not whole, or the period has no length
 * @public
 */
export function churn(
  left: number,
  of: number,
  months: number = 3,
): {
  share: number;
  low: number;
  high: number;
  monthly: number;
  annual: number;
} {
  if (!(months > 0)) {
    throw new RangeError(`A period of ${months} months cannot be`);
  }
  const { share, low, high } = shareOf(left, of);
  const within = (length: number) => 1 - (1 - share) ** (length / months);
  return { share, low, high, monthly: within(1), annual: within(12) };
}
