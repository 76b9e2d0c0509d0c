import { RetentionStep } from './retention';
import { shareAt } from './shareAt';

/**
 * How many of the first months a team stays on average: the area under the curve of
 * those still there.
 *
 * Source: the restricted mean survival time (Irwin 1949; Royston & Parmar 2013).
 *
 * @param steps - of `retention`
 * @param months - whole months from the beginning
 * @returns 0…`months`; undefined when no team was watched for so long, unless all had
 * left before
 * @throws RangeError when the number of months is negative or not whole
 * @public
 */
export function restrictedMean(
  steps: ReadonlyArray<RetentionStep>,
  months: number,
): number | undefined {
  if (!shareAt(steps, months)) {
    return undefined;
  }
  let area = 0;
  for (let month = 0; month < months; month++) {
    area += shareAt(steps, month)!.share;
  }
  return area;
}
