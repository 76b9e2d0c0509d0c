import { Interval, z } from './interval';
import { Uncertain } from './productOf';

/**
 * The 95 % interval of something that cannot be below nothing, from the log-normal
 * distribution with the same mean and standard deviation (method of moments,
 * Aitchison & Brown 1957), and its median.
 *
 * @param uncertain - a positive value
 */
export function positiveInterval({
  value,
  standardError,
}: Uncertain): Interval & { median: number } {
  const variance = Math.log1p((standardError / value) ** 2);
  const median = value * Math.exp(-variance / 2);
  const factor = Math.exp(z * Math.sqrt(variance));
  return { low: median / factor, high: median * factor, median };
}
