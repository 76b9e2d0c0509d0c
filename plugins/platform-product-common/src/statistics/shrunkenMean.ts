import { assertWhole } from './whole';

/**
 * What is known of a mean before anybody answered: how much, in answers.
 *
 * @public
 */
export interface Prior {
  /** On the scale of the answers. */
  mean: number;
  /** How many answers the prior counts for; 0 or more. */
  weight: number;
}

/**
 * A mean drawn towards that of all, the more so the fewer answered, to rank by: three
 * enthusiasts don't overtake a hundred satisfied people.
 *
 * Source: the posterior mean (n·ȳ + m·C)/(n + m) of a normal mean under a normal
 * prior with mean C that counts for m answers (Efron & Morris 1975).
 *
 * @param answers - how many, and their plain mean, which only n = 0 may lack
 * @param prior - see `empiricalBayesPrior`
 * @returns a value on the scale of the answers, between the mean and the prior's
 * @throws RangeError when n is negative or not whole, or answers have no mean
 * @public
 */
export function shrunkenMean(
  { n, mean }: { n: number; mean?: number },
  prior: Prior,
): number {
  assertWhole('The number of answers', n);
  if (n === 0) {
    return prior.mean;
  }
  if (mean === undefined) {
    throw new RangeError(`${n} answers must have a mean`);
  }
  return (n * mean + prior.weight * prior.mean) / (n + prior.weight);
}
