import { Span } from './quarterMoments';

/** The first and the last day of the period that an instant falls in, in UTC. */
export type PeriodsOf = (instant: Date) => { startsOn: string; endsOn: string };

/** A quarter that the story can tell of. */
export interface QuarterSpan extends Span {
  quartersAgo: number;
  /** When its last figures come out; absent while it is running. */
  closesAt?: Date;
}

const hour = 60 * 60 * 1000;
const startOf = (day: string) => new Date(`${day}T00:00:00Z`).getTime();

/**
 * The running quarter and those before it, oldest first. The running one goes no further
 * than now, and is left out in its first hour, when the last one has only just closed.
 *
 * @param oldest - how many quarters to go back
 */
export function exampleQuarters(
  periods: PeriodsOf,
  now: Date,
  oldest: number,
): QuarterSpan[] {
  let { startsOn } = periods(now);
  const closesAtOf = (end: number) =>
    new Date(Math.min(end + hour, now.getTime()));
  const quarters: QuarterSpan[] = [];
  if (closesAtOf(startOf(startsOn)) < now) {
    const from = closesAtOf(startOf(startsOn));
    quarters.push({ quartersAgo: 0, from, to: now });
  }
  for (let quartersAgo = 1; quartersAgo <= oldest; quartersAgo++) {
    const to = new Date(startOf(startsOn));
    startsOn = periods(new Date(to.getTime() - 1)).startsOn;
    quarters.unshift({
      quartersAgo,
      // The one before it closes in its first hour.
      from: new Date(startOf(startsOn) + hour),
      to,
      closesAt: closesAtOf(to.getTime()),
    });
  }
  return quarters;
}
