import { Prior } from './shrunkenMean';
import { Tally } from './tallyOf';
import { assertWhole } from './whole';

const middleOfScale = 3;

/**
 * What all products together tell of one of them before anybody rated it.
 *
 * Source: empirical Bayes (Efron & Morris 1975) with the moment estimates of the
 * one-way random effects model: σ² pooled within the groups, and
 * τ² = max(0, (SSB − (k − 1)σ²)/(N − Σn²/N)) between them. The prior counts for
 * σ²/τ² answers.
 *
 * @param groups - the sums of each product's answers; those without answers are ignored
 * @param fallbackWeight - answers that the prior counts for where σ²/τ² cannot be
 * told: fewer than two groups with answers, one answer each, or no spread between them
 * @returns the mean of all answers, and a finite weight; without any answer the
 * middle of a scale of five
 * @throws RangeError when an n is negative or not whole
 * @public
 */
export function empiricalBayesPrior(
  groups: ReadonlyArray<Tally>,
  fallbackWeight: number = 10,
): Prior {
  groups.forEach(({ n }) => assertWhole('The number of answers', n));
  const answered = groups.filter(({ n }) => n > 0);
  const total = (of: (group: Tally) => number) =>
    answered.reduce((sum, group) => sum + of(group), 0);

  const n = total(group => group.n);
  if (n === 0) {
    return { mean: middleOfScale, weight: fallbackWeight };
  }
  const mean = total(group => group.sum) / n;
  const groupCount = answered.length;
  if (groupCount < 2 || n === groupCount) {
    return { mean, weight: fallbackWeight };
  }
  const within =
    total(group => group.sumOfSquares - group.sum ** 2 / group.n) /
    (n - groupCount);
  const sumOfSquaresBetween = total(
    group => group.n * (group.sum / group.n - mean) ** 2,
  );
  const between =
    (sumOfSquaresBetween - (groupCount - 1) * within) /
    (n - total(group => group.n ** 2) / n);
  const weight = within / between;
  return {
    mean,
    weight: between > 0 && Number.isFinite(weight) ? weight : fallbackWeight,
  };
}
