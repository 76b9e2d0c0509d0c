import { findMeasurement, Measurement } from '../load/Measurement';
import { Slice } from '../load/measureSlice';
import { Spread, spreadOfRatios } from '../statistics/Spread';

/** A case with a number of connections. */
export type Subject = [name: string, connections?: number];

/** Ratio of two cases, worked out in each round; undefined unless both were measured. */
export function ratio(
  measurements: Measurement[],
  figure: keyof Slice,
  [above, aboveConnections]: Subject,
  [below, belowConnections]: Subject,
): Spread | undefined {
  const numerator = findMeasurement(measurements, above, aboveConnections);
  const denominator = findMeasurement(measurements, below, belowConnections);
  return (
    numerator &&
    denominator &&
    spreadOfRatios(
      numerator.slices.map(slice => slice[figure]),
      // A slow case has its own cards beside it.
      (numerator.cards ?? denominator.slices).map(slice => slice[figure]),
    )
  );
}
