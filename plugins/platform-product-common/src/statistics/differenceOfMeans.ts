import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { around } from './interval';
import { posteriorMean } from './posteriorMean';
import { tallyOf } from './tallyOf';

/**
 * How far the mean of answers on a scale moved, with its 95 % interval.
 *
 * Source: Welch (1947), "The generalization of Student's problem when several
 * different population variances are involved". A side whose answers are all equal
 * shows no variance; there the variance of its mean is that of the posterior under
 * a Dirichlet prior of one answer spread over all levels, on n degrees of freedom
 * (n answers and the prior's one, less one). The difference is always that of the
 * plain means.
 *
 * @param before - how many gave 1, 2, … in the earlier period
 * @param after - how many gave 1, 2, … in the later period
 * @returns later minus earlier, its standard error and its interval in points of the
 * scale; `p` the two-sided probability of at least this difference if nothing changed
 * @throws RangeError when nobody answered on a side, or a count is negative or not whole
 * @public
 */
export function differenceOfMeans(
  before: readonly number[],
  after: readonly number[],
): {
  difference: number;
  standardError: number;
  degreesOfFreedom: number;
  low: number;
  high: number;
  p: number;
} {
  const earlier = uncertaintyOf(before);
  const later = uncertaintyOf(after);
  const difference = later.mean - earlier.mean;
  const variance = earlier.variance + later.variance;
  const standardError = Math.sqrt(variance);
  const degreesOfFreedom =
    variance ** 2 /
    (earlier.variance ** 2 / earlier.degreesOfFreedom +
      later.variance ** 2 / later.degreesOfFreedom);
  return {
    difference,
    standardError,
    degreesOfFreedom,
    ...around(difference, tQuantile(0.975, degreesOfFreedom) * standardError),
    p: 2 * tCdf(-Math.abs(difference) / standardError, degreesOfFreedom),
  };
}

/** The plain mean, the variance of the mean, and how many degrees of freedom that has. */
function uncertaintyOf(counts: readonly number[]) {
  const { n, mean, sd } = tallyOf(counts);
  return sd === 0
    ? { mean, variance: posteriorMean(counts).variance, degreesOfFreedom: n }
    : { mean, variance: sd ** 2 / n, degreesOfFreedom: n - 1 };
}
