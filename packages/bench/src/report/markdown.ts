import { Spread } from '../statistics/Spread';

/** A markdown table; the first column is text, all others are numbers. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (i === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** A number with as many digits as it is worth. */
export function number(value: number): string {
  const digits = [100, 10, 1].findIndex(limit => Math.abs(value) >= limit);
  return value.toFixed(digits === -1 ? 2 : digits);
}

/** The value in the middle, and the ends unless they are the same. */
export const spread = ({ median, low, high }: Spread): string =>
  low === high
    ? number(median)
    : `${number(median)} (${number(low)}–${number(high)})`;
