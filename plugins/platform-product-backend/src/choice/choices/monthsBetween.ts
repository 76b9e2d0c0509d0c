/**
 * Whole months from one day to another, as people count them: from the 31st of January
 * to the last day of February is one.
 *
 * @param from - a day such as `2026-01-31`
 * @param to - a later day
 */
export function monthsBetween(from: string, to: string): number {
  const [fromYear, fromMonth, fromDay] = from.split('-').map(Number);
  const [toYear, toMonth, toDay] = to.split('-').map(Number);
  const lastDay = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  const isFull = toDay >= Math.min(fromDay, lastDay);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (isFull ? 0 : 1);
}
