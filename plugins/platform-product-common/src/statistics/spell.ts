import { assertWhole } from './whole';

/**
 * Teams that used something for the same time, in whole months since they began.
 *
 * @public
 */
export interface Spell {
  /** The month after which they were first watched; 0 for those watched from the start. */
  entry: number;
  /**
   * The month they left in, counting from 1: who leaves within the first month leaves in
   * month 1. Of those that were still there, the last month they stayed to the end of.
   */
  exit: number;
  /** Whether they left; else nobody knows what came later. */
  left: boolean;
  teams: number;
}

/** @throws RangeError when a number is not whole, or somebody leaves before being watched */
export function assertSpell({ entry, exit, left, teams }: Spell): void {
  assertWhole('The month of entry', entry);
  assertWhole('The month of exit', exit, left ? entry + 1 : entry);
  assertWhole('The number of teams', teams);
}
