import fc from 'fast-check';
import { hoursPerWeek } from './hoursPerWeek';
import { timeSavedOf } from './timeSaved';
import { timeSavedOfUnits, timeSavedUnitsOf } from './timeSavedUnits';

interface Estimate {
  low: number;
  likely: number;
  high: number;
  timesPerWeek: number;
}

const sixPeople: Estimate[] = [
  [2, 5, 10, 10],
  [0, 3, 8, 5],
  [5, 10, 20, 4],
  [1, 4, 6, 12],
  [-5, 0, 5, 6],
  [3, 6, 12, 8],
].map(([low, likely, high, timesPerWeek]) => ({
  low,
  likely,
  high,
  timesPerWeek,
}));

const sumsOf = (people: Estimate[]) => {
  const said = people.map(hoursPerWeek);
  const total = (of: (one: { hours: number; sd: number }) => number) =>
    said.reduce((sum, one) => sum + of(one), 0);
  return {
    n: said.length,
    sum: total(one => one.hours),
    sumOfSquares: total(one => one.hours ** 2),
    sumOfVariances: total(one => one.sd ** 2),
  };
};

const unitSumsOf = (people: Estimate[]) => {
  const said = people.map(one => timeSavedUnitsOf(one, one.timesPerWeek));
  const total = (of: (one: { value: number; spread: number }) => number) =>
    said.reduce((sum, one) => sum + of(one), 0);
  return {
    n: said.length,
    sum: total(one => one.value),
    sumOfSquares: total(one => one.value ** 2),
    sumOfSquaredSpreads: total(one => one.spread ** 2),
  };
};

const somebody: fc.Arbitrary<Estimate> = fc
  .record({
    minutes: fc
      .tuple(...[1, 2, 3].map(() => fc.integer({ min: -480, max: 480 })))
      .map(three => [...three].sort((a, b) => a - b)),
    timesPerWeek: fc.constantFrom(5, 1, 0.25),
  })
  .map(({ minutes: [low, likely, high], timesPerWeek }) => ({
    low,
    likely,
    high,
    timesPerWeek,
  }));

describe('the time that a product saves', () => {
  it('is what six people say, projected on eighty', () => {
    const saved = timeSavedOf({ ...sumsOf(sixPeople), population: 80 });
    expect(saved.n).toBe(6);
    expect(saved.population).toBe(80);
    expect(saved.calibration).toEqual({ factor: 0.7, standardError: 0.15 });

    const week = saved.hoursPerWeek;
    expect(week.value).toBeCloseTo(0.587037, 5);
    expect(week.standardError).toBeCloseTo(0.159668, 5);
    expect(week.low).toBeCloseTo(0.176598, 5);
    expect(week.high).toBeCloseTo(0.997476, 5);

    const { raw, calibrated } = saved.hoursPerYear;
    expect(raw.value).toBeCloseTo(2160.296, 3);
    expect(raw.low).toBeCloseTo(649.881, 3);
    expect(raw.high).toBeCloseTo(3670.711, 3);
    expect(calibrated.value).toBeCloseTo(1512.207, 3);
    expect(calibrated.standardError).toBeCloseTo(530.984, 3);
    expect(calibrated.low).toBeCloseTo(731.35, 3);
    expect(calibrated.high).toBeCloseTo(2783.585, 3);
    expect(calibrated.median).toBeCloseTo(1426.805, 3);
  });

  it('may be none at all, and then has an interval on both sides of it', () => {
    const people = [
      { low: -10, likely: 0, high: 10, timesPerWeek: 5 },
      { low: -30, likely: -5, high: 5, timesPerWeek: 1 },
      { low: 0, likely: 10, high: 20, timesPerWeek: 1 },
    ];
    const { calibrated } = timeSavedOf({
      ...sumsOf(people),
      population: 12,
    }).hoursPerYear;
    expect(calibrated.low).toBeLessThan(0);
    expect(calibrated.high).toBeGreaterThan(0);
    expect(calibrated.median).toBeUndefined();
    expect(calibrated.high - calibrated.value).toBeCloseTo(
      calibrated.value - calibrated.low,
      8,
    );
  });

  it('of a single person is as sure as that person', () => {
    const ada = { low: 10, likely: 20, high: 30, timesPerWeek: 5 };
    const { hoursPerWeek: week } = timeSavedOf({
      ...sumsOf([ada]),
      population: 1,
    });
    expect(week.value).toBeCloseTo(5 / 3, 10);
    expect(week.standardError).toBeCloseTo(5 / 18, 10);
    expect(week.high).toBeCloseTo(5 / 3 + 1.959964 * (5 / 18), 5);
  });

  it('counts at least those who answered, also when some have left since', () => {
    const sums = sumsOf(sixPeople);
    const saved = timeSavedOf({ ...sums, population: 4 });
    expect(saved.population).toBe(6);
    expect(saved).toEqual(timeSavedOf({ ...sums, population: 6 }));
  });

  it('takes a measured calibration and other holidays', () => {
    const saved = timeSavedOf(
      { ...sumsOf(sixPeople), population: 80 },
      { calibration: { factor: 0.5, standardError: 0 }, weeksPerYear: 40 },
    );
    expect(saved.hoursPerYear.raw.value).toBeCloseTo(0.587037 * 80 * 40, 1);
    expect(saved.hoursPerYear.calibrated.value).toBeCloseTo(
      0.587037 * 80 * 20,
      1,
    );
  });

  it('is the same from published whole sums as from hours, for anybody', () => {
    fc.assert(
      fc.property(
        fc.array(somebody, { minLength: 1, maxLength: 30 }),
        fc.nat({ max: 500 }),
        (people, population) => {
          const units = unitSumsOf(people);
          expect(Object.values(units).every(Number.isSafeInteger)).toBe(true);
          const fromUnits = timeSavedOfUnits({ ...units, population });
          const fromHours = timeSavedOf({ ...sumsOf(people), population });
          expect(fromUnits.hoursPerWeek.value).toBeCloseTo(
            fromHours.hoursPerWeek.value,
            6,
          );
          expect(fromUnits.hoursPerWeek.high).toBeCloseTo(
            fromHours.hoursPerWeek.high,
            4,
          );
          expect(fromUnits.hoursPerYear.raw.low).toBeCloseTo(
            fromHours.hoursPerYear.raw.low,
            1,
          );
        },
      ),
    );
  });

  it('lies inside its interval for anybody, above nothing when its distribution is', () => {
    fc.assert(
      fc.property(
        fc.array(somebody, { minLength: 1, maxLength: 30 }),
        fc.nat({ max: 500 }),
        (people, population) => {
          const { hoursPerWeek: week, hoursPerYear } = timeSavedOfUnits({
            ...unitSumsOf(people),
            population,
          });
          for (const figure of [week, hoursPerYear.raw]) {
            expect(figure.low).toBeLessThanOrEqual(figure.value);
            expect(figure.high).toBeGreaterThanOrEqual(figure.value);
          }
          const { calibrated } = hoursPerYear;
          expect(calibrated.low).toBeLessThanOrEqual(calibrated.value);
          expect(calibrated.high).toBeGreaterThanOrEqual(calibrated.value);
          const { low, value, median = (low + value) / 2 } = calibrated;
          expect(median).toBeLessThanOrEqual(value);
          expect(low > 0).toBe(calibrated.median !== undefined);
        },
      ),
    );
  });

  it.each([
    ['minutes out of order', { low: 5, likely: 3, high: 8 }, 5],
    ['minutes that are lost', { low: NaN, likely: 3, high: 8 }, 5],
    ['a frequency below nothing', { low: 1, likely: 3, high: 8 }, -1],
  ])('is not taken from %s', (_, minutes, timesPerWeek) => {
    expect(() => hoursPerWeek({ ...minutes, timesPerWeek })).toThrow(
      RangeError,
    );
    expect(() => timeSavedUnitsOf(minutes, timesPerWeek)).toThrow(RangeError);
  });

  it('has no units for a frequency that nobody can choose', () => {
    expect(() =>
      timeSavedUnitsOf({ low: 1, likely: 2, high: 4 }, 1 / 3),
    ).toThrow(RangeError);
  });

  it('does not exist when nobody answered', () => {
    expect(() => timeSavedOf({ ...sumsOf([]), population: 80 })).toThrow(
      RangeError,
    );
  });
});
