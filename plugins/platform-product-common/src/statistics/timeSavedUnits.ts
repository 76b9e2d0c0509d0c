import { assertEstimate } from './hoursPerWeek';
import { Tally } from './tallyOf';
import { TimeSaved, timeSavedOf, TimeSavedProjection } from './timeSaved';
import { assertWhole } from './whole';

/**
 * Units in an hour. A person's estimate, (low + 4·likely + high)/6 minutes × uses a
 * week/60, is a whole number of these for every frequency, so that published sums
 * stay whole numbers and add up exactly.
 */
const unitsPerHour = 1440;

/**
 * One person's time saved in whole units of 1/1440 hour a week.
 *
 * @param minutes - saved each time, negative where it costs time; low ≤ likely ≤ high
 * @param timesPerWeek - 5, 1 or 0.25
 * @returns `value`, the PERT mean; `spread`, its standard deviation
 * @throws RangeError when the minutes are out of order, or no whole number of units comes out
 * @public
 */
export function timeSavedUnitsOf(
  minutes: { low: number; likely: number; high: number },
  timesPerWeek: number,
): { value: number; spread: number } {
  const { low, likely, high } = minutes;
  assertEstimate(minutes, timesPerWeek);
  const value = (low + 4 * likely + high) * 4 * timesPerWeek;
  const spread = (high - low) * 4 * timesPerWeek;
  assertWhole('Time saved in units', Math.abs(value));
  assertWhole('The spread of time saved in units', spread);
  return { value, spread };
}

/**
 * The sums of `timeSavedUnitsOf` over people.
 *
 * @public
 */
export interface TimeSavedUnits extends Tally {
  sumOfSquaredSpreads: number;
  /** People on whom the hours a year are projected. */
  population: number;
}

/**
 * Time saved, from sums in units of 1/1440 hour a week.
 *
 * @param units - Σ value, Σ value² and Σ spread² of n people
 * @param projection - calibration and working weeks
 * @returns as `timeSavedOf`, in hours
 * @throws RangeError when nobody answered, or n or the population is not whole
 * @public
 */
export function timeSavedOfUnits(
  { n, sum, sumOfSquares, sumOfSquaredSpreads, population }: TimeSavedUnits,
  projection?: TimeSavedProjection,
): TimeSaved {
  return timeSavedOf(
    {
      n,
      sum: sum / unitsPerHour,
      sumOfSquares: sumOfSquares / unitsPerHour ** 2,
      sumOfVariances: sumOfSquaredSpreads / unitsPerHour ** 2,
      population,
    },
    projection,
  );
}
