import { dateLocale } from '../translation/dateLocale';

/**
 * A day without its year: `31 December`.
 *
 * @param day - a calendar day such as `2026-12-31`
 * @param language - such as `en`
 */
export function dayName(day: string, language: string): string {
  return new Intl.DateTimeFormat(dateLocale(language), {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(day));
}

/** The calendar day after one, such as `2027-01-01`. */
export function dayAfter(day: string): string {
  const next = new Date(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
