import { Knex } from 'knex';
import {
  decisionOf,
  DecisionRow,
  rowOf,
  StoredDecision,
} from './StoredDecision';

const table = 'roadmap_decisions';

/** The history of items. Append-only. */
export class DecisionStore {
  /** @param knex - the database, or the transaction of a change */
  constructor(private readonly knex: Knex) {}

  /** Adds the next step; the item must be locked. */
  async add(decision: Omit<StoredDecision, 'step'>): Promise<void> {
    const last = await this.last(decision.itemId);
    await this.knex<DecisionRow>(table).insert(
      rowOf({ ...decision, step: (last?.step ?? 0) + 1 }),
    );
  }

  /** Adds the first step of items that have none. */
  async addFirst(decisions: Array<Omit<StoredDecision, 'step'>>) {
    await this.knex<DecisionRow>(table).insert(
      decisions.map(decision => rowOf({ ...decision, step: 1 })),
    );
  }

  async find(id: string): Promise<StoredDecision | undefined> {
    const row = await this.knex<DecisionRow>(table).where({ id }).first();
    return row && decisionOf(row);
  }

  async last(itemId: string): Promise<StoredDecision | undefined> {
    const [last] = await this.list(itemId, { limit: 1 });
    return last;
  }

  /** The last one that put the item where it stands. */
  async lastMove(itemId: string): Promise<StoredDecision | undefined> {
    const row = await this.knex<DecisionRow>(table)
      .where({ item_id: itemId })
      .whereNotIn('kind', ['edited', 'suggested'])
      .orderBy('step', 'desc')
      .first();
    return row && decisionOf(row);
  }

  /** The last move, or undoing of one, whatever was merged into the item since. */
  async lastTurn(itemId: string): Promise<StoredDecision | undefined> {
    const row = await this.knex<DecisionRow>(table)
      .where({ item_id: itemId })
      .whereIn('kind', ['moved', 'undone'])
      .orderBy('step', 'desc')
      .first();
    return row && decisionOf(row);
  }

  /** Newest first, from a step on. */
  async list(
    itemId: string,
    { limit, before }: { limit: number; before?: number },
  ): Promise<StoredDecision[]> {
    const query = this.knex<DecisionRow>(table).where({ item_id: itemId });
    if (before !== undefined) {
      query.where('step', '<', before);
    }
    const rows = await query.orderBy('step', 'desc').limit(limit);
    return rows.map(decisionOf);
  }
}
