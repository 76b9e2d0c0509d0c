import { Knex } from 'knex';
import { complainOfAlgebra } from './algebra';
import { complainOfInvariants } from './invariants';
import { perform } from './perform';
import { Story } from './story';
import { complainOfSwap } from './swap';

/** What looks for a way to somebody's answer. */
export type Check = 'algebra' | 'swap' | 'invariants';

/** Performs a story on the real code, and has checks look at it. */
export async function complain(
  knex: Knex,
  story: Story,
  checks: Check[],
): Promise<Array<{ check: Check; complaint: string }>> {
  const performance = await perform(knex, story);
  const complainOf: Record<Check, () => string[] | Promise<string[]>> = {
    algebra: () => complainOfAlgebra(performance),
    invariants: () => complainOfInvariants(performance),
    swap: () => complainOfSwap(knex, performance),
  };
  const complaints = [];
  for (const check of checks) {
    for (const complaint of await complainOf[check]()) {
      complaints.push({ check, complaint });
    }
  }
  return complaints;
}
