import fc from 'fast-check';
import { calibrationOf, ObservedJob } from './calibrationOf';

const jobs = fc.array(
  fc.record({
    said: fc.integer({ min: 1, max: 480 }),
    observed: fc.integer({ min: -480, max: 480 }),
  }),
  { minLength: 5, maxLength: 40 },
);

describe('estimates, calibrated by what was observed', () => {
  it('come out as worked out by hand', () => {
    // Σs = 50, Σo = 30, k = 0.6; o − k·s = 2, −1, 0, 0, −1; Σ² = 6;
    // se = √(5/4 · 6)/50 = √7.5/50.
    const calibration = calibrationOf([
      { said: 10, observed: 8 },
      { said: 10, observed: 5 },
      { said: 5, observed: 3 },
      { said: 20, observed: 12 },
      { said: 5, observed: 2 },
    ])!;
    expect(calibration.factor).toBeCloseTo(0.6, 12);
    expect(calibration.standardError).toBeCloseTo(0.0547722558, 9);
    expect(calibration.jobs).toBe(5);
  });

  it('stay uncalibrated below five jobs', () => {
    const job: ObservedJob = { said: 10, observed: 8 };
    expect(calibrationOf([job, job, job, job])).toBeUndefined();
    expect(calibrationOf([])).toBeUndefined();
  });

  it('stay uncalibrated where they cancel each other out, or say nothing', () => {
    const some = [10, -10, 10, -10, 1].map(said => ({ said, observed: 1 }));
    expect(calibrationOf(some)).toBeUndefined();
    expect(
      calibrationOf(some.map(({ observed }) => ({ said: 0, observed }))),
    ).toBeUndefined();
  });

  it('are exact where everybody errs alike', () => {
    fc.assert(
      fc.property(jobs, some => {
        const alike = some.map(({ said }) => ({ said, observed: said / 2 }));
        const { factor, standardError } = calibrationOf(alike)!;
        expect(factor).toBeCloseTo(0.5, 12);
        expect(standardError).toBeCloseTo(0, 12);
      }),
    );
  });

  it('do not depend on the unit, nor on the order', () => {
    fc.assert(
      fc.property(jobs, some => {
        const calibration = calibrationOf(some)!;
        const inHours = calibrationOf(
          [...some].reverse().map(({ said, observed }) => ({
            said: said / 60,
            observed: observed / 60,
          })),
        )!;
        expect(inHours.factor).toBeCloseTo(calibration.factor, 9);
        expect(inHours.standardError).toBeCloseTo(calibration.standardError, 9);
      }),
    );
  });
});
