/**
 * The hours a week that one person says a product saves, and how sure they are.
 *
 * Source: the three-point estimate of PERT (Malcolm, Roseboom, Clark & Fazar 1959):
 * mean (low + 4·likely + high)/6, standard deviation (high − low)/6.
 *
 * @param estimate - minutes each time, negative where it costs time, low ≤ likely ≤ high;
 * `timesPerWeek` how often
 * @returns both in hours a week
 * @throws RangeError when the minutes are out of order, or `timesPerWeek` is negative
 * @public
 */
export function hoursPerWeek(estimate: {
  low: number;
  likely: number;
  high: number;
  timesPerWeek: number;
}): { hours: number; sd: number } {
  const { low, likely, high, timesPerWeek } = estimate;
  assertEstimate(estimate, timesPerWeek);
  return {
    hours: (((low + 4 * likely + high) / 6) * timesPerWeek) / 60,
    sd: (((high - low) / 6) * timesPerWeek) / 60,
  };
}

/** @throws RangeError when the minutes are out of order, or `timesPerWeek` is negative */
export function assertEstimate(
  { low, likely, high }: { low: number; likely: number; high: number },
  timesPerWeek: number,
): void {
  if (!(low <= likely && likely <= high)) {
    throw new RangeError(
      `Minutes must be low ≤ likely ≤ high, not ${low}, ${likely}, ${high}`,
    );
  }
  if (!(timesPerWeek >= 0)) {
    throw new RangeError(`${timesPerWeek} times a week cannot be`);
  }
}
