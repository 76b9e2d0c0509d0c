import { VoluntaryAdoption } from '../choice/adoption';
import { Bucket } from '../choice/choices';
import { assertWhole } from './whole';

/**
 * How many of the teams that are free to choose chose a product.
 *
 * All teams are counted, so nothing is estimated: the range runs from "no team that is
 * silent chose it" to "all of them did". Being seen using it says nothing of choice.
 * With fewer than half of the free teams declared it is too early for a share.
 *
 * @param buckets - teams that the product is meant for, each in one bucket
 * @returns numbers of teams; chose ≤ atMost ≤ free
 * @throws RangeError when a number of teams is negative or not whole
 * @public
 */
export function voluntaryAdoption(
  buckets: Readonly<Record<Bucket, number>>,
): VoluntaryAdoption {
  Object.entries(buckets).forEach(([bucket, teams]) =>
    assertWhole(`The number of teams in ${bucket}`, teams),
  );
  const { chose, inherited, evaluating, optedOut, seenUsing, silent } = buckets;
  const declared = chose + inherited + evaluating + optedOut;
  const undeclared = seenUsing + silent;
  const free = declared + undeclared;
  return {
    chose,
    free,
    atMost: chose + undeclared,
    declared,
    tooEarly: declared < undeclared,
  };
}
