import fc from 'fast-check';
import { someCounts } from './__testUtils__/answers';
import { oneTeamOneVote } from './oneTeamOneVote';
import { postStratifiedMean } from './postStratifiedMean';
import { responseRate } from './responseRate';
import { tallyOf } from './tallyOf';
import { worstCaseMean } from './worstCaseMean';

const threeTeams = [
  { population: 40, n: 8, mean: 3.5, sd: 1 },
  { population: 25, n: 10, mean: 4.2, sd: 0.8 },
  { population: 10, n: 5, mean: 4.6, sd: 0.5 },
];
const answered = { n: 23, sum: 28 + 42 + 23, eligible: 75 };

describe('how sure we are when not everybody answered', () => {
  it('begins with how many did', () => {
    expect(responseRate(answered)).toBeCloseTo(23 / 75, 10);
    expect(responseRate({ n: 8, eligible: 6 })).toBe(1);
    expect(() => responseRate({ n: 0, eligible: 0 })).toThrow(RangeError);
  });

  it('is bounded by the worst and the best that the others could think', () => {
    const { low, high } = worstCaseMean(answered);
    expect(low).toBeCloseTo(1.933333, 5);
    expect(high).toBeCloseTo(4.706667, 5);
  });

  it('is not bounded at all when everybody answered, even if some have left', () => {
    expect(worstCaseMean({ n: 4, sum: 14, eligible: 3 })).toEqual({
      low: 3.5,
      high: 3.5,
    });
    expect(() => worstCaseMean({ n: 0, sum: 0, eligible: 0 })).toThrow(
      RangeError,
    );
  });

  it('weighs a team by its size', () => {
    const weighted = postStratifiedMean(threeTeams);
    expect(weighted.value).toBeCloseTo(3.88, 10);
    expect(weighted.standardError).toBeCloseTo(0.182087, 5);
    expect(weighted.low).toBeCloseTo(3.523117, 5);
    expect(weighted.high).toBeCloseTo(4.236883, 5);
    expect(weighted.effectiveN).toBeCloseTo(19.911504, 5);
  });

  it('gives each team one vote', () => {
    expect(oneTeamOneVote(threeTeams.map(({ mean }) => mean))).toBeCloseTo(
      4.1,
      10,
    );
    expect(() => oneTeamOneVote([])).toThrow(RangeError);
  });

  it('stays open when the few who answered agree', () => {
    const { low, high, value } = postStratifiedMean([
      { population: 40, n: 5, mean: 5, sd: 0 },
    ]);
    expect(value).toBe(5);
    expect(low).toBeLessThan(4.5);
    expect(high).toBe(5);
  });

  it('knows no doubt about a team that answered to the last', () => {
    const { low, high } = postStratifiedMean([
      { population: 5, n: 5, mean: 3.4, sd: 1.1 },
    ]);
    expect(low).toBeCloseTo(3.4, 10);
    expect(high).toBeCloseTo(3.4, 10);
  });

  it('cannot weigh teams that did not answer', () => {
    expect(() => postStratifiedMean([])).toThrow(RangeError);
    expect(() =>
      postStratifiedMean([{ population: 9, n: 0, mean: 0, sd: 0 }]),
    ).toThrow(RangeError);
  });

  it('holds the mean between its bounds, and counts no more answers than there are, for any teams', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(someCounts, fc.nat({ max: 60 })), { minLength: 1 }),
        teams => {
          const strata = teams.map(([counts, silent]) => {
            const { n, mean, sd } = tallyOf(counts);
            return { n, mean, sd, population: n + silent };
          });
          const weighted = postStratifiedMean(strata);
          const n = strata.reduce((sum, stratum) => sum + stratum.n, 0);
          expect(weighted.low).toBeGreaterThanOrEqual(1);
          expect(weighted.high).toBeLessThanOrEqual(5);
          expect(weighted.low).toBeLessThanOrEqual(weighted.value + 1e-12);
          expect(weighted.high).toBeGreaterThanOrEqual(weighted.value - 1e-12);
          expect(weighted.effectiveN).toBeLessThanOrEqual(n + 1e-9);
        },
      ),
    );
  });
});
