import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { around, clip, z } from './interval';
import { posteriorMean } from './posteriorMean';
import { tallyOf } from './tallyOf';

/**
 * The mean of answers on a scale with its 95 % interval.
 *
 * Source: Student's t on n − 1 degrees of freedom (Student 1908), clipped to the
 * scale. Where all answers are equal t knows no uncertainty; there it is the
 * posterior mean under a Dirichlet prior of 0.2 for each of five levels, ± z
 * posterior standard deviations, and `value` is that posterior mean.
 *
 * @param counts - how many gave 1, 2, … `counts.length`; five levels for scores
 * @returns value and interval on the scale of the answers; `n` answers; `sd` the sample
 * standard deviation (n − 1) of the answers, where all are equal the posterior
 * standard deviation of the mean
 * @throws RangeError when nobody answered, or a count is negative or not whole
 * @public
 */
export function meanOf(counts: readonly number[]): {
  value: number;
  low: number;
  high: number;
  sd: number;
  n: number;
} {
  const { n, mean, sd } = tallyOf(counts);
  const scale = { low: 1, high: counts.length };
  if (sd === 0) {
    const posterior = posteriorMean(counts);
    const posteriorSd = Math.sqrt(posterior.variance);
    return {
      value: posterior.mean,
      ...clip(around(posterior.mean, z * posteriorSd), scale),
      sd: posteriorSd,
      n,
    };
  }
  const reach = (tQuantile(0.975, n - 1) * sd) / Math.sqrt(n);
  return { value: mean, ...clip(around(mean, reach), scale), sd, n };
}
