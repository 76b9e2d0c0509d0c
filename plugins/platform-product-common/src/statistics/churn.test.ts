import fc from 'fast-check';
import { churn } from './churn';

describe('the share of teams that left', () => {
  it('is given for the quarter, a month and a year when 3 of 40 did', () => {
    const quarter = churn(3, 40);
    expect(quarter.share).toBe(0.075);
    expect(quarter.low).toBeCloseTo(0.025836, 5);
    expect(quarter.high).toBeCloseTo(0.198642, 5);
    expect(quarter.monthly).toBeCloseTo(0.025652, 5);
    expect(quarter.annual).toBeCloseTo(0.267906, 5);
  });

  it('comes to the same over a year however long the period is', () => {
    const { monthly, annual } = churn(3, 40, 12);
    expect(annual).toBeCloseTo(0.075, 10);
    expect(1 - (1 - monthly) ** 12).toBeCloseTo(0.075, 10);
  });

  it('is nothing when nobody left, and everything when all did', () => {
    expect(churn(0, 40)).toMatchObject({ share: 0, monthly: 0, annual: 0 });
    expect(churn(40, 40)).toMatchObject({ share: 1, monthly: 1, annual: 1 });
  });

  it.each([
    ['no team could leave', 0, 0, 3],
    ['more left than could', 4, 3, 3],
    ['half a team left', 0.5, 3, 3],
    ['the period is no time', 1, 3, 0],
    ['the period is not known', 1, 3, NaN],
  ])('does not exist when %s', (_, left, of, months) => {
    expect(() => churn(left, of, months)).toThrow(RangeError);
  });

  it('is less for a month than for the quarter, and that less than for the year, for any teams', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 300 })
          .chain(of => fc.tuple(fc.nat({ max: of }), fc.constant(of))),
        ([left, of]) => {
          const { monthly, share, annual } = churn(left, of);
          expect(monthly).toBeLessThanOrEqual(share + 1e-12);
          expect(share).toBeLessThanOrEqual(annual + 1e-12);
          expect(annual).toBeLessThanOrEqual(1);
          expect((1 - monthly) ** 12).toBeCloseTo(1 - annual, 10);
        },
      ),
    );
  });
});
