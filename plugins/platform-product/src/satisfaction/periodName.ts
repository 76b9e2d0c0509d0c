import { Period } from 'backstage-plugin-platform-product-common';

const yearOf = (day: string) => day.slice(0, 4);

/**
 * A period as people say it: `Oct–Dec 2026`, `October 2026`, `2026`, or
 * `Nov 2026–Jan 2027` where it crosses the year.
 *
 * @param period - the period
 * @param language - language of the month names, such as `en`
 */
export function periodName(period: Period, language: string): string {
  const { startsOn, endsOn } = period;
  if (period.length === 'month') {
    return `${monthName(startsOn, language, 'long')} ${yearOf(startsOn)}`;
  }
  if (yearOf(startsOn) !== yearOf(endsOn)) {
    const [first, last] = [startsOn, endsOn].map(
      day => `${monthName(day, language, 'short')} ${yearOf(day)}`,
    );
    return `${first}–${last}`;
  }
  if (period.length === 'year') {
    return yearOf(startsOn);
  }
  return `${monthSpan(period, language)} ${yearOf(startsOn)}`;
}

/**
 * A period beside another that everybody is thinking of: the year is left out
 * where both are of the same one, as in `Jul–Sep`.
 */
export function periodNameBeside(
  period: Period,
  current: Period,
  language: string,
): string {
  const years = [period.startsOn, period.endsOn, current.startsOn].map(yearOf);
  if (period.length === 'year' || new Set(years).size > 1) {
    return periodName(period, language);
  }
  return period.length === 'month'
    ? monthName(period.startsOn, language, 'long')
    : monthSpan(period, language);
}

function monthSpan({ startsOn, endsOn }: Period, language: string): string {
  const [first, last] = [startsOn, endsOn].map(day =>
    monthName(day, language, 'short'),
  );
  return `${first}–${last}`;
}

function monthName(day: string, language: string, month: 'short' | 'long') {
  // A day without a time is midnight UTC; west of it, a local date would name the month before.
  return new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }).format(
    new Date(day),
  );
}
