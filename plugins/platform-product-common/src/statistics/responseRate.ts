import { assertWhole } from './whole';

/**
 * How many of those who could have answered did.
 *
 * @param people - `n` who answered, `eligible` who could have
 * @returns 0–1; also 1 when more answered than are eligible now, as people leave
 * @throws RangeError when nobody is eligible, or a number is not whole
 * @public
 */
export function responseRate({
  n,
  eligible,
}: {
  n: number;
  eligible: number;
}): number {
  assertWhole('The number of people who answered', n);
  assertWhole('The number of people who could', eligible, 1);
  return Math.min(1, n / eligible);
}
