import { Bucket } from '../choice/choices';
import { assertWhole } from './whole';

/**
 * How many teams use a product, for whatever reason. Never shown without
 * `voluntaryAdoption`: it rises with every requirement.
 *
 * @param buckets - teams that the product is meant for, each in one bucket
 * @param optedOut - teams of the buckets `required` and `toConfirm` that opted out
 * nevertheless
 * @returns a number of teams
 * @throws RangeError when a number of teams is negative or not whole, or more opted out
 * than there are
 * @public
 */
export function inUse(
  buckets: Readonly<Record<Bucket, number>>,
  optedOut: number,
): number {
  const { chose, inherited, required, toConfirm, seenUsing } = buckets;
  const covered = required + toConfirm;
  assertWhole('The number of teams that opted out', optedOut);
  assertWhole('The number of teams that were required', covered, optedOut);
  const using = chose + inherited + covered + seenUsing - optedOut;
  assertWhole('The number of teams that use it', using);
  return using;
}
