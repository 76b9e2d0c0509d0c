import fc from 'fast-check';
import { restrictedMean } from './restrictedMean';
import { retention } from './retention';
import { shareAt } from './shareAt';
import { Spell } from './spell';
import { withoutTail } from './withoutTail';

const left = (exit: number, entry = 0, teams = 1): Spell => ({
  entry,
  exit,
  left: true,
  teams,
});
const stayed = (exit: number, entry = 0, teams = 1): Spell => ({
  ...left(exit, entry, teams),
  left: false,
});

const tenTeams = [
  left(1),
  stayed(2),
  left(3, 0, 2),
  stayed(4),
  left(6),
  stayed(6),
  stayed(8),
  left(9),
  stayed(12),
];
const watchedLate = [left(10, 5), stayed(14, 5)];

const someSpells = fc.array(
  fc
    .record({
      entry: fc.nat({ max: 12 }),
      length: fc.integer({ min: 1, max: 18 }),
      left: fc.boolean(),
      teams: fc.integer({ min: 1, max: 6 }),
    })
    .map(({ length, ...spell }) => ({ ...spell, exit: spell.entry + length })),
  { maxLength: 15 },
);

describe('how long teams stay', () => {
  it.each([
    [1, 10, 1, 0.9, 0.094868, 0.473009, 0.985281],
    [3, 8, 2, 0.675, 0.155071, 0.290585, 0.882497],
    [6, 5, 1, 0.54, 0.173118, 0.181165, 0.800713],
    [9, 2, 1, 0.27, 0.209625, 0.015209, 0.663942],
  ])(
    'in month %i %i teams are at risk and %i leave',
    (month, atRisk, leaving, share, standardError, low, high) => {
      const step = retention(tenTeams)[month - 1];
      expect(step).toMatchObject({ month, atRisk, left: leaving });
      expect(step.share).toBeCloseTo(share, 6);
      expect(step.standardError).toBeCloseTo(standardError, 5);
      expect(step.low).toBeCloseTo(low, 5);
      expect(step.high).toBeCloseTo(high, 5);
    },
  );

  it('does not change in a month in which nobody leaves', () => {
    const steps = retention(tenTeams);
    expect(steps).toHaveLength(12);
    expect(steps[10]).toEqual({
      ...steps[8],
      month: 11,
      atRisk: 1,
      left: 0,
    });
  });

  it.each([
    [6, 7, 0.578571],
    [9, 4, 0.433929],
    [10, 3, 0.289286],
  ])(
    'counts teams watched from month 5 on only from there: in month %i %i are at risk',
    (month, atRisk, share) => {
      const step = retention([...tenTeams, ...watchedLate])[month - 1];
      expect(step.atRisk).toBe(atRisk);
      expect(step.share).toBeCloseTo(share, 5);
    },
  );

  it('is 7.255 of the first twelve months on average', () => {
    expect(restrictedMean(retention(tenTeams), 12)).toBeCloseTo(7.255, 10);
    expect(restrictedMean(retention(tenTeams), 13)).toBeUndefined();
    expect(restrictedMean(retention(tenTeams), 0)).toBe(0);
  });

  it('can be asked for a month, as far as a team was watched', () => {
    const steps = retention(tenTeams);
    expect(shareAt(steps, 0)).toEqual({ share: 1, low: 1, high: 1 });
    expect(shareAt(steps, 8)?.share).toBeCloseTo(0.54, 10);
    expect(shareAt(steps, 12)?.share).toBeCloseTo(0.27, 10);
    expect(shareAt(steps, 13)).toBeUndefined();
    expect(shareAt([], 1)).toBeUndefined();
    expect(() => shareAt(steps, 1.5)).toThrow(RangeError);
  });

  it('is not drawn where fewer than five teams are at risk', () => {
    const steps = retention(tenTeams);
    expect(withoutTail(steps).map(({ month }) => month)).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
    expect(withoutTail(steps, 2)).toHaveLength(9);
    expect(withoutTail(steps, 1)).toEqual(steps);
    // Few at first and many later: what comes after stands on the few.
    expect(withoutTail(retention([left(1), left(9, 3, 40)]))).toEqual([]);
  });

  it('is not known for sure when all ten of ten teams stayed', () => {
    const [step] = retention([stayed(1, 0, 10)]);
    expect(step.share).toBe(1);
    expect(step.standardError).toBe(0);
    expect(step.low).toBeCloseTo(0.722467, 5);
    expect(step.high).toBe(1);
  });

  it('is nothing for ever once all have left', () => {
    const steps = retention([left(2, 0, 20)]);
    expect(steps[1]).toMatchObject({ share: 0, standardError: 0, low: 0 });
    expect(steps[1].high).toBeCloseTo(0.161125, 5);
    expect(shareAt(steps, 12)?.share).toBe(0);
    expect(restrictedMean(steps, 12)).toBe(2);
  });

  it('knows nothing of a month in which no team was watched', () => {
    expect(retention([stayed(1), stayed(5, 3)])[1]).toMatchObject({
      atRisk: 0,
      share: 1,
      low: 0,
      high: 1,
    });
    expect(retention([])).toEqual([]);
    expect(retention([stayed(4, 4, 30)])).toEqual([]);
  });

  it.each([
    ['a team leaves before it is watched', left(4, 5)],
    ['a team leaves in the month of its entry', left(5, 5)],
    ['the watch ends before it begins', stayed(4, 5)],
    ['half a month passes', stayed(4.5)],
    ['half a team stays', stayed(4, 0, 0.5)],
    ['a team begins before the beginning', stayed(4, -1)],
  ])('does not exist when %s', (_, spell) => {
    expect(() => retention([spell])).toThrow(RangeError);
  });

  it('never rises, and lies inside its interval, and that inside 0 and 1, for any teams', () => {
    fc.assert(
      fc.property(someSpells, spells => {
        let before = 1;
        for (const { share, low, high, standardError } of retention(spells)) {
          expect(share).toBeLessThanOrEqual(before);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(share);
          expect(high).toBeGreaterThanOrEqual(share);
          expect(high).toBeLessThanOrEqual(1);
          expect(standardError).toBeGreaterThanOrEqual(0);
          before = share;
        }
      }),
    );
  });

  it('is the plain share of those that stayed when all were watched to the end, for any teams', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1 }),
        months => {
          for (const { month, share } of retention(months.map(m => left(m)))) {
            const staying = months.filter(exit => exit > month).length;
            expect(share).toBeCloseTo(staying / months.length, 10);
          }
        },
      ),
    );
  });

  it('is the same when a team is watched in two parts, one after the other, for any teams', () => {
    fc.assert(
      fc.property(someSpells, fc.nat({ max: 30 }), (spells, cut) => {
        const inParts = spells.flatMap(spell =>
          spell.entry < cut && cut < spell.exit
            ? [
                { ...spell, exit: cut, left: false },
                { ...spell, entry: cut },
              ]
            : [spell],
        );
        expect(retention(inParts)).toEqual(retention(spells));
      }),
    );
  });

  it('is the same however teams are grouped and ordered, for any teams', () => {
    fc.assert(
      fc.property(someSpells, spells => {
        const oneByOne = spells.flatMap(spell =>
          Array.from({ length: spell.teams }, () => ({ ...spell, teams: 1 })),
        );
        expect(retention(oneByOne.reverse())).toEqual(retention(spells));
      }),
    );
  });
});
