import { quantile } from './quantile';

/** What several rounds gave: the one in the middle, and the two at the ends. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

/** @throws for no values */
export const spreadOf = (values: number[]): Spread => ({
  median: quantile(values, 0.5),
  low: Math.min(...values),
  high: Math.max(...values),
});

/**
 * Spread of the ratios within each round, where both sides met the same machine in the
 * same mood; the ratio of two medians would have met two.
 *
 * @throws when the sides do not have the same rounds
 */
export function spreadOfRatios(
  numerators: number[],
  denominators: number[],
): Spread {
  if (numerators.length !== denominators.length) {
    throw new Error(
      `${numerators.length} rounds can't be divided by ${denominators.length}`,
    );
  }
  return spreadOf(numerators.map((value, i) => value / denominators[i]));
}
