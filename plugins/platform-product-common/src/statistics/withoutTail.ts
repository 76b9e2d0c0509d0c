import { RetentionStep } from './retention';

/**
 * The part of a curve that enough teams stand behind: it ends before the first month
 * in which fewer are at risk, because from there on one team moves it by leaps.
 *
 * @param steps - of `retention`
 * @param least - teams at risk
 * @public
 */
export function withoutTail(
  steps: ReadonlyArray<RetentionStep>,
  least: number = 5,
): RetentionStep[] {
  const end = steps.findIndex(({ atRisk }) => atRisk < least);
  return steps.slice(0, end === -1 ? steps.length : end);
}
