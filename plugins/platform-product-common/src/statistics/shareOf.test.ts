import fc from 'fast-check';
import { shareOf } from './shareOf';

const someShare = fc
  .integer({ min: 1, max: 300 })
  .chain(n => fc.tuple(fc.nat({ max: n }), fc.constant(n)));

describe('the share of people who are satisfied', () => {
  it.each([
    [13, 20, 0.432854, 0.818808],
    [0, 5, 0, 0.434482],
    [5, 5, 0.565518, 1],
    [34, 40, 0.709277, 0.929388],
    [25, 42, 0.444943, 0.729571],
    [3, 40, 0.025836, 0.198642],
  ])('with %i of %i lies within %d and %d', (successes, n, low, high) => {
    const share = shareOf(successes, n);
    expect(share.share).toBe(successes / n);
    expect(share.low).toBeCloseTo(low, 5);
    expect(share.high).toBeCloseTo(high, 5);
  });

  it('never claims to be sure when all of five people agree', () => {
    expect(shareOf(5, 5).low).toBeLessThan(0.6);
    expect(shareOf(5, 5).high).toBe(1);
    expect(shareOf(0, 5).low).toBe(0);
  });

  it('lies inside its interval, and that inside 0 and 1, for any answers', () => {
    fc.assert(
      fc.property(someShare, ([successes, n]) => {
        const { share, low, high } = shareOf(successes, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
      }),
    );
  });

  it('is known better the more people say the same', () => {
    fc.assert(
      fc.property(
        someShare,
        fc.integer({ min: 2, max: 20 }),
        ([successes, n], times) => {
          const few = shareOf(successes, n);
          const many = shareOf(successes * times, n * times);
          expect(many.high - many.low).toBeLessThan(few.high - few.low);
        },
      ),
    );
  });

  it('mirrors the share of those who are not', () => {
    fc.assert(
      fc.property(someShare, ([successes, n]) => {
        const satisfied = shareOf(successes, n);
        const others = shareOf(n - successes, n);
        expect(others.low).toBeCloseTo(1 - satisfied.high, 10);
        expect(others.high).toBeCloseTo(1 - satisfied.low, 10);
      }),
    );
  });

  it.each([
    ['nobody answered', 0, 0],
    ['more are satisfied than answered', 6, 5],
    ['half a person answered', 1, 4.5],
    ['half a person is satisfied', 1.5, 4],
    ['less than nobody is satisfied', -1, 4],
    ['the number is lost', NaN, 4],
    ['everybody answered for ever', 1, Infinity],
  ])('does not exist when %s', (_, successes, n) => {
    expect(() => shareOf(successes, n)).toThrow(RangeError);
  });
});
