import { Interval } from './interval';
import { RetentionStep } from './retention';
import { assertWhole } from './whole';

/**
 * The share of teams still there after some months.
 *
 * @param steps - of `retention`, from month 1 on without a gap
 * @param month - whole months since a team began
 * @returns the share and its interval, each 0–1; undefined when no team was watched for
 * so long, unless all had left before
 * @throws RangeError when the month is negative or not whole
 * @public
 */
export function shareAt(
  steps: ReadonlyArray<RetentionStep>,
  month: number,
): (Interval & { share: number }) | undefined {
  assertWhole('The month', month);
  if (month === 0) {
    return { share: 1, low: 1, high: 1 };
  }
  const last = steps.at(-1);
  const step = steps[month - 1] ?? (last?.share === 0 ? last : undefined);
  return step && { share: step.share, low: step.low, high: step.high };
}
