import { Period } from './types';

/**
 * How long answers are collected before their period closes.
 * @public
 */
export type PeriodLength = 'month' | 'quarter' | 'half-year' | 'year';

/**
 * How periods follow each other.
 * @public
 */
export interface PeriodRule {
  length: PeriodLength;
  /** Month in which the fiscal year starts, 1–12. A fiscal year is named after the calendar year it starts in. */
  fiscalYearStart: number;
}

const monthsIn: Record<PeriodLength, number> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

const day = (year: number, monthIndex: number, date: number) =>
  new Date(Date.UTC(year, monthIndex, date)).toISOString().slice(0, 10);

const idOf = (length: PeriodLength, year: number, index: number) => {
  switch (length) {
    case 'quarter':
      return `${year}-Q${index + 1}`;
    case 'half-year':
      return `${year}-H${index + 1}`;
    case 'year':
      return `${year}`;
    default:
      return `${year}-M${String(index + 1).padStart(2, '0')}`;
  }
};

/**
 * The period that an instant falls in under a rule, in UTC.
 *
 * Months count from the start of the fiscal year, as quarters do: with a fiscal
 * year from April, `2026-M01` is April 2026 and `2026-Q4` is January to March 2027.
 *
 * @param rule - length and start of the fiscal year
 * @param instant - any moment of the period
 * @public
 */
export function periodAt(rule: PeriodRule, instant: Date): Period {
  const offset = rule.fiscalYearStart - 1;
  const monthsSinceYearStart = (instant.getUTCMonth() - offset + 12) % 12;
  const year =
    instant.getUTCFullYear() - (instant.getUTCMonth() < offset ? 1 : 0);
  const months = monthsIn[rule.length];
  const index = Math.floor(monthsSinceYearStart / months);
  const firstMonth = offset + index * months;
  return {
    id: idOf(rule.length, year, index),
    length: rule.length,
    startsOn: day(year, firstMonth, 1),
    endsOn: day(year, firstMonth + months, 0),
  };
}
