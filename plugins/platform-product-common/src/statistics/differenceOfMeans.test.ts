import fc from 'fast-check';
import { repeated, someCounts } from './__testUtils__/answers';
import { differenceOfMeans } from './differenceOfMeans';
import { verdictOf } from './verdict';

describe('how far a mean moved', () => {
  it('is told with Welch’s interval', () => {
    const moved = differenceOfMeans([1, 2, 4, 8, 5], [0, 2, 4, 14, 12]);
    expect(moved.difference).toBeCloseTo(0.425, 10);
    expect(moved.standardError).toBeCloseTo(0.29559, 5);
    expect(moved.degreesOfFreedom).toBeCloseTo(32.968455, 5);
    expect(moved.low).toBeCloseTo(-0.176405, 5);
    expect(moved.high).toBeCloseTo(1.026405, 5);
    expect(moved.p).toBeCloseTo(0.159916, 5);
    expect(verdictOf(moved)).toBe('no-detectable-change');
  });

  it('stays open when two people agree before and two after', () => {
    const moved = differenceOfMeans([0, 0, 0, 2, 0], [0, 0, 0, 0, 2]);
    expect(moved.difference).toBe(1);
    expect(verdictOf(moved)).toBe('no-detectable-change');
  });

  it('is seen when five people agree before and five after', () => {
    const moved = differenceOfMeans([0, 0, 0, 5, 0], [0, 0, 0, 0, 5]);
    expect(verdictOf(moved)).toBe('better');
    expect(moved.p).toBeGreaterThan(0.01);
  });

  it('is nothing when everybody goes on agreeing', () => {
    const moved = differenceOfMeans([0, 0, 0, 0, 5], [0, 0, 0, 0, 20]);
    expect(moved.difference).toBe(0);
    expect(moved.p).toBe(1);
  });

  it('is a number for any answers, and turns when the sides are swapped', () => {
    fc.assert(
      fc.property(someCounts, someCounts, (before, after) => {
        const moved = differenceOfMeans(before, after);
        const back = differenceOfMeans(after, before);
        expect(Object.values(moved).every(Number.isFinite)).toBe(true);
        expect(back.difference).toBeCloseTo(-moved.difference, 10);
        expect(back.low).toBeCloseTo(-moved.high, 8);
        expect(back.high).toBeCloseTo(-moved.low, 8);
        expect(back.p).toBeCloseTo(moved.p, 8);
      }),
    );
  });

  it('has a p below 5 % exactly when its interval leaves out 0', () => {
    fc.assert(
      fc.property(someCounts, someCounts, (before, after) => {
        const moved = differenceOfMeans(before, after);
        fc.pre(Math.abs(moved.p - 0.05) > 1e-6);
        expect(verdictOf(moved) !== 'no-detectable-change').toBe(
          moved.p < 0.05,
        );
        expect(moved.p).toBeGreaterThanOrEqual(0);
        expect(moved.p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is known better the more people say the same', () => {
    fc.assert(
      fc.property(
        someCounts,
        someCounts,
        fc.integer({ min: 2, max: 9 }),
        (before, after, times) => {
          const few = differenceOfMeans(before, after);
          const many = differenceOfMeans(
            repeated(before, times),
            repeated(after, times),
          );
          expect(many.high - many.low).toBeLessThan(few.high - few.low);
        },
      ),
    );
  });

  it('does not exist when nobody answered before', () => {
    expect(() => differenceOfMeans([0, 0, 0, 0, 0], [0, 0, 0, 0, 5])).toThrow(
      RangeError,
    );
  });
});
