import fc from 'fast-check';
import { differingCounts, repeated, someCounts } from './__testUtils__/answers';
import { meanOf } from './meanOf';
import { posteriorMean } from './posteriorMean';
import { tallyOf } from './tallyOf';

describe('the mean of what people gave', () => {
  it('is that of twenty people with Student’s interval', () => {
    const mean = meanOf([1, 2, 4, 8, 5]);
    expect(mean.value).toBeCloseTo(3.7, 10);
    expect(mean.sd).toBeCloseTo(1.128576, 5);
    expect(mean.low).toBeCloseTo(3.17181, 5);
    expect(mean.high).toBeCloseTo(4.22819, 5);
    expect(mean.n).toBe(20);
  });

  it('does not promise more than 5', () => {
    const mean = meanOf([0, 0, 0, 1, 4]);
    expect(mean.value).toBeCloseTo(4.8, 10);
    expect(mean.low).toBeCloseTo(4.244711, 5);
    expect(mean.high).toBe(5);
  });

  it('stays unsure when five people agree', () => {
    const mean = meanOf([0, 0, 0, 0, 5]);
    expect(mean.value).toBeCloseTo(4.666667, 5);
    expect(mean.sd).toBeCloseTo(0.356348, 5);
    expect(mean.low).toBeCloseTo(3.968237, 5);
    expect(mean.high).toBe(5);
  });

  it('has a posterior also where people differ', () => {
    const { mean, variance } = posteriorMean([1, 2, 4, 8, 5]);
    expect(mean).toBeCloseTo(3.666667, 5);
    expect(mean - 1.959964 * Math.sqrt(variance)).toBeCloseTo(3.195785, 5);
    expect(mean + 1.959964 * Math.sqrt(variance)).toBeCloseTo(4.137548, 5);
  });

  it('of a single person says next to nothing', () => {
    const { low, high, value, n } = meanOf([0, 0, 0, 1, 0]);
    expect(n).toBe(1);
    expect(value).toBe(3.5);
    expect(high - low).toBeGreaterThan(2);
  });

  it('lies inside its interval, and that inside 1 and 5, for any answers', () => {
    fc.assert(
      fc.property(someCounts, counts => {
        const { value, low, high } = meanOf(counts);
        expect(low).toBeGreaterThanOrEqual(1);
        expect(high).toBeLessThanOrEqual(5);
        expect(low).toBeLessThan(value);
        expect(high).toBeGreaterThan(value);
      }),
    );
  });

  it('is known better the more people say the same', () => {
    fc.assert(
      fc.property(
        someCounts,
        fc.integer({ min: 2, max: 20 }),
        (counts, times) => {
          const few = meanOf(counts);
          const many = meanOf(repeated(counts, times));
          expect(many.high - many.low).toBeLessThanOrEqual(few.high - few.low);
        },
      ),
    );
  });

  it('turns with the scale', () => {
    fc.assert(
      fc.property(someCounts, counts => {
        const mean = meanOf(counts);
        const turned = meanOf([...counts].reverse());
        expect(turned.value).toBeCloseTo(6 - mean.value, 8);
        expect(turned.low).toBeCloseTo(6 - mean.high, 8);
        expect(turned.high).toBeCloseTo(6 - mean.low, 8);
      }),
    );
  });

  it('comes from whole sums that are those of the single answers', () => {
    fc.assert(
      fc.property(differingCounts, counts => {
        const answers = counts.flatMap((count, index) =>
          Array<number>(count).fill(index + 1),
        );
        const { n, sum, sumOfSquares, mean, sd } = tallyOf(counts);
        expect(n).toBe(answers.length);
        expect(sum).toBe(answers.reduce((a, b) => a + b, 0));
        expect(sumOfSquares).toBe(answers.reduce((a, b) => a + b * b, 0));
        const squares = answers.map(answer => (answer - mean) ** 2);
        expect(sd).toBeCloseTo(
          Math.sqrt(squares.reduce((a, b) => a + b, 0) / (n - 1)),
          8,
        );
      }),
    );
  });

  it.each([
    ['nobody answered', [0, 0, 0, 0, 0]],
    ['there is nothing to choose from', [4]],
    ['somebody is half there', [0, 0, 1.5, 0, 0]],
    ['somebody is less than not there', [0, 0, 3, -1, 0]],
  ])('does not exist when %s', (_, counts) => {
    expect(() => meanOf(counts)).toThrow(RangeError);
  });
});
