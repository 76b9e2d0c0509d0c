/**
 * A range that holds the true value in 95 of 100 cases; both ends in the unit of
 * the figure it belongs to, low ≤ high.
 *
 * @public
 */
export interface Interval {
  low: number;
  high: number;
}

/** The 97.5 % quantile of the standard normal distribution: 95 % lie within ± z. */
export const z = 1.959963984540054;

/** The values within some distance of a centre. */
export const around = (centre: number, distance: number): Interval => ({
  low: centre - distance,
  high: centre + distance,
});

/** The part of an interval that lies on a scale. */
export const clip = ({ low, high }: Interval, scale: Interval): Interval => ({
  low: Math.min(scale.high, Math.max(scale.low, low)),
  high: Math.max(scale.low, Math.min(scale.high, high)),
});
