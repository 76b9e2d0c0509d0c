import { tallyOf } from './tallyOf';

/**
 * The mean of answers on a scale after everybody said the same, where the sample
 * shows no spread and so no uncertainty: one further answer, spread evenly over
 * all levels, is added (a Dirichlet prior of 0.2 for each of five levels).
 *
 * @param counts - how many gave 1, 2, … `counts.length`
 * @returns mean and variance of the posterior distribution of the mean
 * @throws RangeError as `tallyOf`
 */
export function posteriorMean(counts: readonly number[]): {
  mean: number;
  variance: number;
} {
  const { n } = tallyOf(counts);
  const prior = 1 / counts.length;
  let mean = 0;
  let meanOfSquares = 0;
  counts.forEach((count, index) => {
    const level = index + 1;
    const probability = (count + prior) / (n + 1);
    mean += level * probability;
    meanOfSquares += level ** 2 * probability;
  });
  return { mean, variance: (meanOfSquares - mean ** 2) / (n + 2) };
}
