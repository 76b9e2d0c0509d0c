import { Check } from '../complain';

/** A way to get publication wrong. */
export interface Mutant {
  mistake: string;
  /** Every check that must find it. */
  foundBy: Check[];
  /** Makes the mistake until all mocks are restored. */
  make(): void;
}
