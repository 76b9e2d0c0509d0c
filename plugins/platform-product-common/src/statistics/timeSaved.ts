import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { around, Interval, z } from './interval';
import { positiveInterval } from './positiveInterval';
import { productOf, Uncertain } from './productOf';
import { sampleVariance, Tally } from './tallyOf';
import { assertWhole } from './whole';

/**
 * The sums of what people said of time saved.
 *
 * @public
 */
export interface TimeSavedAnswers extends Tally {
  /** Σ of each person's own variance, (hours a week)². */
  sumOfVariances: number;
  /** People on whom the hours a year are projected; those who answered are among them. */
  population: number;
}

/**
 * How hours that people estimate become hours a year.
 *
 * @public
 */
export interface TimeSavedProjection {
  /** Real by estimated hours, and the standard error of that; 0.7 ± 0.15 unless measured. */
  calibration?: { factor: number; standardError: number };
  /** Working weeks; 46 by default. */
  weeksPerYear?: number;
}

/**
 * Time that a product saves (negative: costs), by the estimate of those who use it.
 *
 * @public
 */
export interface TimeSaved {
  /** People who gave minutes and frequency. */
  n: number;
  population: number;
  /** Hours per person and week, as answered. */
  hoursPerWeek: Interval & { value: number; standardError: number };
  /** Hours a year of the whole population: as answered, and calibrated. */
  hoursPerYear: {
    raw: Interval & { value: number };
    /** `median` where the interval is log-normal. */
    calibrated: Interval & {
      value: number;
      standardError: number;
      median?: number;
    };
  };
  calibration: { factor: number; standardError: number };
}

/**
 * Time saved per person and week, and by everybody in a year.
 *
 * Source: the variance of a mean under simple random sampling without replacement
 * (Cochran 1977), (s²/n)(1 − n/N), plus that of the people's own estimates, Σσ²/n²;
 * t on n − 1 degrees of freedom. The calibrated hours a year are a product of two
 * uncertain numbers (Goodman 1960); their interval is log-normal when the lower
 * bound of the normal one is positive, so that it never reaches below nothing.
 *
 * Never for one person, never as money or head-count, never summed over products. A
 * single answer says nothing of how people differ: its interval knows only that
 * person's own range.
 *
 * @param answers - sums in hours a week; a `population` below n counts as n
 * @param projection - calibration and working weeks
 * @returns hours a week per person, hours a year of the population
 * @throws RangeError when nobody answered, or n or the population is not whole
 * @public
 */
export function timeSavedOf(
  answers: TimeSavedAnswers,
  projection: TimeSavedProjection = {},
): TimeSaved {
  const { n, sum, sumOfVariances } = answers;
  assertWhole('The number of people who answered', n, 1);
  const { calibration = { factor: 0.7, standardError: 0.15 } } = projection;
  const { weeksPerYear = 46 } = projection;
  assertWhole('The population', answers.population);
  const population = Math.max(n, answers.population);

  const value = sum / n;
  const standardError = Math.sqrt(
    (sampleVariance(answers) / n) * (1 - n / population) +
      sumOfVariances / n ** 2,
  );
  const quantile = n === 1 ? z : tQuantile(0.975, n - 1);
  const week = around(value, quantile * standardError);

  const scale = population * weeksPerYear;
  const calibrated = productOf(
    { value: value * scale, standardError: standardError * scale },
    { value: calibration.factor, standardError: calibration.standardError },
  );
  return {
    n,
    population,
    hoursPerWeek: { value, ...week, standardError },
    hoursPerYear: {
      raw: {
        value: value * scale,
        low: week.low * scale,
        high: week.high * scale,
      },
      calibrated: { ...calibrated, ...intervalOf(calibrated) },
    },
    calibration,
  };
}

function intervalOf(hours: Uncertain): Interval & { median?: number } {
  const normal = around(hours.value, z * hours.standardError);
  return normal.low > 0 ? positiveInterval(hours) : normal;
}
