import { around, clip, z } from './interval';
import { posteriorMean } from './posteriorMean';
import { assertWhole } from './whole';

/**
 * One team of those that a mean is weighted over.
 *
 * @public
 */
export interface Stratum {
  /** Members; fewer than n count as n. */
  population: number;
  /** Members who answered. */
  n: number;
  /** Plain mean of their scores, 1–5; see `tallyOf`. */
  mean: number;
  /** Sample standard deviation (n − 1) of their scores; 0 when all are equal. */
  sd: number;
}

/**
 * The mean that comes out when each team counts by its size rather than by how many of
 * it answered, with its 95 % interval.
 *
 * Source: stratified estimation (Cochran 1977) with variance Σ W²(s²/n)(1 − n/N);
 * effective number of answers (Σw)²/Σw² of Kish (1965). A team whose answers are all
 * equal has the variance of the Dirichlet posterior instead of none.
 *
 * @param strata - every team with at least one answer
 * @returns value and interval on the scale of 1–5; `effectiveN` the number of equally weighted
 * answers that would tell as much
 * @throws RangeError without teams, or when a team has no answer
 * @public
 */
export function postStratifiedMean(strata: readonly Stratum[]): {
  value: number;
  standardError: number;
  low: number;
  high: number;
  effectiveN: number;
} {
  const sized = strata.map(stratum => {
    assertWhole('The number of members who answered', stratum.n, 1);
    return { ...stratum, size: Math.max(stratum.n, stratum.population) };
  });
  const everybody = sized.reduce((sum, { size }) => sum + size, 0);
  assertWhole('The number of members', everybody, 1);

  let value = 0;
  let variance = 0;
  let sumOfSquaredWeights = 0;
  for (const { size, n, mean, sd } of sized) {
    const share = size / everybody;
    value += share * mean;
    variance += share ** 2 * varianceOfMean(n, mean, sd) * (1 - n / size);
    sumOfSquaredWeights += size ** 2 / n;
  }
  const standardError = Math.sqrt(variance);
  return {
    value,
    standardError,
    ...clip(around(value, z * standardError), { low: 1, high: 5 }),
    effectiveN: everybody ** 2 / sumOfSquaredWeights,
  };
}

function varianceOfMean(n: number, mean: number, sd: number): number {
  return sd === 0
    ? posteriorMean([1, 2, 3, 4, 5].map(level => (level === mean ? n : 0)))
        .variance
    : sd ** 2 / n;
}
