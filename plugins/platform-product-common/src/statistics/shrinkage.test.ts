import fc from 'fast-check';
import { someCounts } from './__testUtils__/answers';
import { empiricalBayesPrior } from './empiricalBayesPrior';
import { shrunkenMean } from './shrunkenMean';
import { tallyOf } from './tallyOf';

const prior = { mean: 3.8, weight: 10 };

describe('a mean to rank by', () => {
  it.each([
    ['three enthusiasts', { n: 3, mean: 5 }, 4.076923],
    ['a hundred and twenty satisfied people', { n: 120, mean: 4.4 }, 4.353846],
    ['nobody', { n: 0 }, 3.8],
  ])('of %s', (_, answers, expected) => {
    expect(shrunkenMean(answers, prior)).toBeCloseTo(expected, 5);
  });

  it('lies between what people gave and what is usual', () => {
    fc.assert(
      fc.property(someCounts, counts => {
        const { n, mean } = tallyOf(counts);
        const shrunken = shrunkenMean({ n, mean }, prior);
        expect(shrunken).toBeGreaterThanOrEqual(Math.min(mean, 3.8) - 1e-12);
        expect(shrunken).toBeLessThanOrEqual(Math.max(mean, 3.8) + 1e-12);
      }),
    );
  });

  it('does not exist for answers without a mean', () => {
    expect(() => shrunkenMean({ n: 3 }, prior)).toThrow(RangeError);
    expect(() => shrunkenMean({ n: -3, mean: 4 }, prior)).toThrow(RangeError);
  });
});

describe('what all products tell of one', () => {
  it('is worked out from the spread within and between them', () => {
    // 2 4 · 3 5 · 5 5: means 3, 4, 5, of all 4; σ² = (2+2+0)/3; SSB = 4;
    // τ² = (4 − 8/3)/(6 − 12/6) = 1/3; σ²/τ² = 4.
    const { mean, weight } = empiricalBayesPrior([
      { n: 2, sum: 6, sumOfSquares: 20 },
      { n: 2, sum: 8, sumOfSquares: 34 },
      { n: 2, sum: 10, sumOfSquares: 50 },
    ]);
    expect(mean).toBeCloseTo(4, 10);
    expect(weight).toBeCloseTo(4, 10);
  });

  it.each([
    ['there is one product', [[1, 2, 4, 8, 5]], 3.7],
    [
      'products do not differ',
      [
        [1, 2, 4, 8, 5],
        [1, 2, 4, 8, 5],
      ],
      3.7,
    ],
    [
      'each has one answer',
      [
        [0, 0, 0, 1, 0],
        [0, 1, 0, 0, 0],
      ],
      3,
    ],
    [
      'everybody gave the same',
      [
        [0, 0, 0, 6, 0],
        [0, 0, 0, 9, 0],
      ],
      4,
    ],
  ])('counts for ten answers when %s', (_, products, mean) => {
    const found = empiricalBayesPrior(products.map(tallyOf));
    expect(found.mean).toBeCloseTo(mean, 10);
    expect(found.weight).toBe(10);
  });

  it('is the middle of the scale before anybody answered', () => {
    expect(empiricalBayesPrior([])).toEqual({ mean: 3, weight: 10 });
    expect(empiricalBayesPrior([{ n: 0, sum: 0, sumOfSquares: 0 }], 7)).toEqual(
      { mean: 3, weight: 7 },
    );
  });

  it('is on the scale with a finite weight for any products, and blind to those without answers', () => {
    fc.assert(
      fc.property(fc.array(someCounts, { minLength: 1 }), products => {
        const groups = products.map(tallyOf);
        const found = empiricalBayesPrior(groups);
        expect(found.mean).toBeGreaterThanOrEqual(1);
        expect(found.mean).toBeLessThanOrEqual(5);
        expect(found.weight).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(found.weight)).toBe(true);
        expect(
          empiricalBayesPrior([...groups, { n: 0, sum: 0, sumOfSquares: 0 }]),
        ).toEqual(found);
      }),
    );
  });
});
