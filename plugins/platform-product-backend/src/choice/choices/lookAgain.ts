import { InputError } from '@backstage/errors';
import { Choice } from 'backstage-plugin-platform-product-common';

const latestYears = 5;

const yearsFrom = (now: Date, years: number) => {
  const day = new Date(now);
  day.setUTCFullYear(day.getUTCFullYear() + years);
  return day.toISOString().slice(0, 10);
};

/**
 * The day on which a team looks at its choice again: in a year unless it said another
 * day; never for what is not its kind of work.
 *
 * @throws InputError for a day that is past or more than five years off
 */
export function lookAgainOf(
  choice: Choice,
  asked: string | undefined,
  now: Date,
): string | undefined {
  if (asked !== undefined) {
    const today = now.toISOString().slice(0, 10);
    if (asked <= today || asked > yearsFrom(now, latestYears)) {
      throw new InputError(
        `lookAgain: must be a day to come, at most ${latestYears} years off`,
      );
    }
    return asked;
  }
  return choice === 'not-applicable' ? undefined : yearsFrom(now, 1);
}
