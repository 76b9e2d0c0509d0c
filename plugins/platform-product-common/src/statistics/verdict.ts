import { Interval } from './interval';

/**
 * Whether a figure changed between two periods, in a word; `too-few` when one of
 * the two is withheld.
 *
 * @public
 */
export type Verdict = 'better' | 'worse' | 'no-detectable-change' | 'too-few';

/**
 * The verdict on one difference, later minus earlier, of a figure that is better when higher.
 *
 * Not for lists: looking at many differences at once finds changes where there are
 * none; `verdictsOf` corrects for that.
 *
 * @param difference - 95 % interval of the difference; undefined when a side is withheld
 * @returns a change only when the whole interval lies on one side of 0
 * @public
 */
export function verdictOf(difference: Interval | undefined): Verdict {
  if (!difference) {
    return 'too-few';
  }
  if (difference.low > 0) {
    return 'better';
  }
  return difference.high < 0 ? 'worse' : 'no-detectable-change';
}
