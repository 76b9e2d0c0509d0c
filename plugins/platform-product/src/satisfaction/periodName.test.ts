import { Period } from 'backstage-plugin-platform-product-common';
import { dayName } from './dayName';
import { periodName, periodNameBeside } from './periodName';

const period = (
  length: Period['length'],
  startsOn: string,
  endsOn: string,
): Period => ({ id: startsOn, length, startsOn, endsOn });

const autumn = period('quarter', '2026-10-01', '2026-12-31');

describe('the names of periods', () => {
  it.each([
    [autumn, 'Oct–Dec 2026'],
    [period('quarter', '2026-07-01', '2026-09-30'), 'Jul–Sep 2026'],
    [period('quarter', '2026-11-01', '2027-01-31'), 'Nov 2026–Jan 2027'],
    [period('month', '2026-10-01', '2026-10-31'), 'October 2026'],
    [period('half-year', '2026-07-01', '2026-12-31'), 'Jul–Dec 2026'],
    [period('year', '2026-01-01', '2026-12-31'), '2026'],
    [period('year', '2026-04-01', '2027-03-31'), 'Apr 2026–Mar 2027'],
  ])('ada reads %j as %s', (given, name) => {
    expect(periodName(given, 'en')).toBe(name);
  });

  it('says the year of an earlier period only when it is another one', () => {
    const summer = period('quarter', '2026-07-01', '2026-09-30');
    const lastAutumn = period('quarter', '2025-10-01', '2025-12-31');
    const september = period('month', '2026-09-01', '2026-09-30');
    expect(periodNameBeside(summer, autumn, 'en')).toBe('Jul–Sep');
    expect(periodNameBeside(lastAutumn, autumn, 'en')).toBe('Oct–Dec 2025');
    expect(periodNameBeside(september, autumn, 'en')).toBe('September');
  });

  it('speaks the language of the app', () => {
    expect(periodName(autumn, 'de')).toBe('Okt–Dez 2026');
    expect(dayName('2026-12-31', 'de')).toBe('31. Dezember');
    expect(dayName('2026-12-31', 'en')).toBe('31 December');
  });
});
