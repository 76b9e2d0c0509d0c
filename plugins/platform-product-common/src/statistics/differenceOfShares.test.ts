import fc from 'fast-check';
import { differenceOfShares } from './differenceOfShares';
import { verdictOf } from './verdict';

const someShare = fc
  .integer({ min: 1, max: 200 })
  .chain(n => fc.record({ successes: fc.nat({ max: n }), n: fc.constant(n) }));

describe('how far a share moved', () => {
  it('is told with Newcombe’s interval', () => {
    const moved = differenceOfShares(
      { successes: 13, n: 20 },
      { successes: 26, n: 32 },
    );
    expect(moved.difference).toBeCloseTo(0.1625, 10);
    expect(moved.low).toBeCloseTo(-0.073967, 5);
    expect(moved.high).toBeCloseTo(0.400985, 5);
    expect(verdictOf(moved)).toBe('no-detectable-change');
  });

  it('agrees with the table of Newcombe’s paper', () => {
    // 56/70 against 48/80, and 10/10 against 0/10: examples (a) and (g), method 10.
    const a = differenceOfShares(
      { successes: 48, n: 80 },
      { successes: 56, n: 70 },
    );
    expect([a.low, a.high].map(end => end.toFixed(4))).toEqual([
      '0.0524',
      '0.3339',
    ]);
    const g = differenceOfShares(
      { successes: 0, n: 10 },
      { successes: 10, n: 10 },
    );
    expect([g.low, g.high].map(end => end.toFixed(4))).toEqual([
      '0.6075',
      '1.0000',
    ]);
  });

  it('lies inside its interval, stays within −1 and 1, and turns when the sides are swapped', () => {
    fc.assert(
      fc.property(someShare, someShare, (before, after) => {
        const { difference, low, high } = differenceOfShares(before, after);
        const back = differenceOfShares(after, before);
        expect(low).toBeLessThanOrEqual(difference);
        expect(high).toBeGreaterThanOrEqual(difference);
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
        expect(back.difference).toBeCloseTo(-difference, 10);
        expect(back.low).toBeCloseTo(-high, 10);
        expect(back.high).toBeCloseTo(-low, 10);
      }),
    );
  });

  it('does not exist when nobody answered on a side', () => {
    expect(() =>
      differenceOfShares({ successes: 0, n: 0 }, { successes: 1, n: 2 }),
    ).toThrow(RangeError);
  });
});
