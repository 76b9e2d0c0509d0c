import {
  GoalVerdict,
  RoadmapOutcome,
} from 'backstage-plugin-platform-product-common';
import { StoredEffect } from './EffectService';

/**
 * What became of a goal. Which way is better follows from where the target lies, seen from
 * where it started; nothing is said where that is not known.
 */
export function goalVerdictOf(
  { before, after }: Pick<StoredEffect, 'before' | 'after'>,
  { baseline, target }: RoadmapOutcome,
): GoalVerdict | undefined {
  const start = before?.value ?? baseline;
  if (
    after === undefined ||
    target === undefined ||
    start === undefined ||
    start === target
  ) {
    return undefined;
  }
  const up = Math.sign(target - start);
  if ((after.value - target) * up >= 0) {
    return 'reached';
  }
  if (after.value === start) {
    return 'unchanged';
  }
  return (after.value - start) * up > 0 ? 'better' : 'worse';
}
