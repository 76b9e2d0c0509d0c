import { TestDatabases } from '@backstage/backend-test-utils';
import { PeriodRule } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';
import { Periods } from './Periods';
import { PeriodStore } from './PeriodStore';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const quarters: PeriodRule = { length: 'quarter', fiscalYearStart: 1 };
const months: PeriodRule = { length: 'month', fiscalYearStart: 1 };
const years: PeriodRule = { length: 'year', fiscalYearStart: 1 };
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

describe.each(databases.eachSupportedId())('periods on %s', id => {
  let knex: Knex;
  const periodsOf = (rule: PeriodRule) =>
    new Periods(new PeriodStore(knex), rule);

  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
  });
  beforeEach(() => knex('periods').delete());

  it('goes on with the quarter that has begun when sam switches to months', async () => {
    await periodsOf(quarters).current(noon('2026-11-22'));
    const switched = periodsOf(months);
    expect((await switched.current(noon('2026-12-31'))).id).toBe('2026-Q4');
    expect(await switched.current(noon('2027-01-01'))).toEqual({
      id: '2027-M01',
      length: 'month',
      startsOn: '2027-01-01',
      endsOn: '2027-01-31',
    });
  });

  it('starts the first year where the last month ended', async () => {
    await periodsOf(months).current(noon('2026-10-03'));
    expect(await periodsOf(years).current(noon('2026-11-22'))).toEqual({
      id: '2026',
      length: 'year',
      startsOn: '2026-11-01',
      endsOn: '2026-12-31',
    });
  });

  it('is one period for replicas that start together, whatever each is configured for', async () => {
    const opened = await Promise.all(
      [quarters, months, quarters, months].map(rule =>
        periodsOf(rule).current(noon('2026-11-22')),
      ),
    );
    expect(new Set(opened.map(period => period.id)).size).toBe(1);
  });

  it('knows which periods came before, newest first', async () => {
    const periods = periodsOf(quarters);
    for (const day of ['2026-02-01', '2026-05-01', '2026-08-01']) {
      await periodsOf(quarters).current(noon(day));
    }
    const earlier = await periods.earlier(noon('2026-11-22'), 2);
    expect(earlier.map(period => period.id)).toEqual(['2026-Q3', '2026-Q2']);
    await expect(periods.byId('2031-Q1')).rejects.toThrow(
      "No period '2031-Q1'",
    );
  });

  it('moves on when a process lives through midnight', async () => {
    const periods = periodsOf(quarters);
    const before = await periods.current(new Date('2026-12-31T23:59:59Z'));
    const after = await periods.current(new Date('2027-01-01T00:00:00Z'));
    expect([before.id, after.id]).toEqual(['2026-Q4', '2027-Q1']);
  });
});
