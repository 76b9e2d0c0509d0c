import {
  Satisfaction,
  SatisfactionFigures,
} from 'backstage-plugin-platform-product-common';

/** A spreadsheet would run a cell that starts like this. */
const formula = /^\s*[=+\-@\t\r]/;

/**
 * The headline figure as a row of CSV: title, entity ref, period, n, share satisfied
 * with its interval, mean with its interval, verdict, link. Shares and means as
 * numbers with a decimal point, four decimals at most.
 */
export function figureRow(
  title: string,
  { entityRef, period, verdict }: Satisfaction,
  { n, satisfied, mean }: SatisfactionFigures['score'],
  link: string,
): string {
  const figures = [
    n,
    satisfied.share,
    satisfied.low,
    satisfied.high,
    mean.value,
    mean.low,
    mean.high,
  ].map(value => String(Number(value.toFixed(4))));
  return [title, entityRef, period.id, ...figures, verdict, link]
    .map(cell)
    .join(',');
}

function cell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless)
    ? `"${harmless.replace(/"/g, '""')}"`
    : harmless;
}
