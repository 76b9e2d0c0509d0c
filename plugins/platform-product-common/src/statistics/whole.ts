/**
 * Refuses what cannot be a number of people.
 *
 * @throws RangeError when a value is negative or not a whole number, or below `least`
 */
export function assertWhole(
  what: string,
  value: number,
  least: number = 0,
): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(
      `${what} must be a whole number of at least ${least}, not ${value}`,
    );
  }
}
