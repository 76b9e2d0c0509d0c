/**
 * Why a team turns a product down.
 * @public
 */
export type OptOutReason =
  | 'missing-capability'
  | 'hard-to-use'
  | 'unreliable'
  | 'waiting-on-platform'
  | 'lost-control'
  | 'better-alternative'
  | 'cost'
  | 'migration-cost'
  | 'risk-trust'
  | 'habit-fit'
  | 'compliance-fit'
  | 'not-relevant'
  | 'other';

/**
 * What moves a team: pushed away by the product, pulled by another, held by what moving
 * would cost or by habit.
 * @public
 */
export type Force = 'push' | 'pull' | 'anxiety' | 'habit' | 'none';

/**
 * The force behind each reason, in the order in which people are asked.
 *
 * Source: the four forces of progress (Moesta & Spiek, jobs to be done).
 *
 * @public
 */
export const forceOf: Record<OptOutReason, Force> = {
  'missing-capability': 'push',
  'hard-to-use': 'push',
  unreliable: 'push',
  'waiting-on-platform': 'push',
  'lost-control': 'push',
  'better-alternative': 'pull',
  cost: 'pull',
  'migration-cost': 'anxiety',
  'risk-trust': 'anxiety',
  'habit-fit': 'habit',
  'compliance-fit': 'none',
  'not-relevant': 'none',
  other: 'none',
};
