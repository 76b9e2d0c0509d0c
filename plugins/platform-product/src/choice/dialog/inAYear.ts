/** The day a year after an instant, such as `2027-11-23`; that is when a team looks again. */
export function inAYear(now: number): string {
  const day = new Date(now);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
}
