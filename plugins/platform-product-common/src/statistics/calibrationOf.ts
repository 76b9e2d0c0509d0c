/** Below this, how people estimate is taken as the default says. */
const leastJobs = 5;

/**
 * Minutes that something saves, negative where it costs them.
 *
 * @public
 */
export interface ObservedJob {
  /** As somebody said. */
  said: number;
  /** As it was measured beside them. */
  observed: number;
}

/**
 * Real by estimated minutes.
 *
 * @public
 */
export interface Calibration {
  factor: number;
  standardError: number;
  /** Jobs that were observed. */
  jobs: number;
}

/**
 * By what estimates of time saved are to be multiplied, from jobs where somebody said how many
 * minutes they save and somebody else measured it.
 *
 * Source: the ratio estimator k = Σo/Σs with its linearised variance
 * n/(n − 1) · Σ(o − k·s)²/(Σs)² (Cochran 1977, 6.3), without a finite population. A ratio to
 * nearly nothing means nothing: what was said must point one way, |Σs| ≥ ½·Σ|s|.
 *
 * @param jobs - one per job that was observed, in minutes
 * @returns undefined below five jobs, and where estimates cancel each other out
 * @public
 */
export function calibrationOf(jobs: ObservedJob[]): Calibration | undefined {
  const n = jobs.length;
  const said = sum(jobs.map(job => job.said));
  const size = sum(jobs.map(job => Math.abs(job.said)));
  if (n < leastJobs || size === 0 || Math.abs(said) < size / 2) {
    return undefined;
  }
  const factor = sum(jobs.map(({ observed }) => observed)) / said;
  const squares = sum(jobs.map(job => (job.observed - factor * job.said) ** 2));
  return {
    factor,
    standardError: Math.sqrt((n / (n - 1)) * squares) / Math.abs(said),
    jobs: n,
  };
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
