import { InputError } from '@backstage/errors';

/** Months after which a note goes unless its participants agreed to another day. */
export const keptMonths = 12;

export const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);

/** The day that many months after another; the month's last where it is too short. */
export function monthsAfter(day: string, months: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = moment.getUTCDate();
  moment.setUTCMonth(moment.getUTCMonth() + months, 1);
  const lastOfMonth = new Date(
    Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 0),
  ).getUTCDate();
  moment.setUTCDate(Math.min(dayOfMonth, lastOfMonth));
  return dayOf(moment);
}

/** @throws InputError for a day that is over, naming the field */
export function requireToCome(field: string, day: string, now: Date): void {
  if (day < dayOf(now)) {
    throw new InputError(
      `${field}: the last day on which the note would be kept, ${day}, is over`,
    );
  }
}

/** @throws InputError for what has not been held anywhere on earth yet */
export function requireHeld(heldOn: string, now: Date): void {
  if (heldOn > dayOf(new Date(now.getTime() + 14 * 3_600_000))) {
    throw new InputError('heldOn: must not be a day to come');
  }
}
