import { dateLocale } from '../../translation/dateLocale';

/** The instant at which a requirement ends whose last day is `day`, such as `2027-06-30`. */
export const endOf = (day: string): string => `${day}T23:59:59Z`;

/** The last day, UTC, of what ends at an instant. */
export const lastDayOf = (instant: string): string =>
  instant ? new Date(instant).toISOString().slice(0, 10) : '';

/** A last day as people write it, such as `30 Jun 2027`. */
export const dayWords = (instant: string, language: string): string =>
  new Intl.DateTimeFormat(dateLocale(language), {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(new Date(instant));
