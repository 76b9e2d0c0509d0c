import fc from 'fast-check';
import { periodAt, PeriodLength } from './periods';

const lengths: PeriodLength[] = ['month', 'quarter', 'half-year', 'year'];

describe('periodAt', () => {
  it.each([
    ['quarter', 1, '2026-11-22', '2026-Q4', '2026-10-01', '2026-12-31'],
    ['quarter', 4, '2027-02-28', '2026-Q4', '2027-01-01', '2027-03-31'],
    ['quarter', 4, '2026-04-01', '2026-Q1', '2026-04-01', '2026-06-30'],
    ['half-year', 1, '2026-06-30', '2026-H1', '2026-01-01', '2026-06-30'],
    ['half-year', 10, '2026-09-30', '2025-H2', '2026-04-01', '2026-09-30'],
    ['year', 1, '2026-07-01', '2026', '2026-01-01', '2026-12-31'],
    ['year', 7, '2026-06-30', '2025', '2025-07-01', '2026-06-30'],
    ['month', 1, '2028-02-29', '2028-M02', '2028-02-01', '2028-02-29'],
    ['month', 4, '2026-04-30', '2026-M01', '2026-04-01', '2026-04-30'],
  ] as const)(
    'puts a company with a %s and a fiscal year from month %i on %s into %s',
    (length, fiscalYearStart, today, id, startsOn, endsOn) => {
      expect(
        periodAt({ length, fiscalYearStart }, new Date(`${today}T12:00:00Z`)),
      ).toEqual({ id, length, startsOn, endsOn });
    },
  );

  it('leaves no day between two periods and no day in two, for any company', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...lengths),
        fc.integer({ min: 1, max: 12 }),
        fc.date({
          min: new Date('2000-01-01'),
          max: new Date('2100-01-01'),
          noInvalidDate: true,
        }),
        (length, fiscalYearStart, instant) => {
          const rule = { length, fiscalYearStart };
          const period = periodAt(rule, instant);
          const today = instant.toISOString().slice(0, 10);
          expect(period.startsOn <= today && today <= period.endsOn).toBe(true);

          const dayAfter = new Date(`${period.endsOn}T00:00:00Z`);
          dayAfter.setUTCDate(dayAfter.getUTCDate() + 1);
          const next = periodAt(rule, dayAfter);
          expect(next.startsOn).toBe(dayAfter.toISOString().slice(0, 10));
          expect(next.id).not.toBe(period.id);
          expect(
            periodAt(rule, new Date(`${period.startsOn}T00:00:00Z`)),
          ).toEqual(period);
        },
      ),
    );
  });
});
