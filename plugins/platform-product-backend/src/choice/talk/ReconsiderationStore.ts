import { ReconsiderationOutcome } from 'backstage-plugin-platform-product-common';
import { randomUUID } from 'crypto';
import { Knex } from 'knex';

interface ReconsiderationRow {
  id: string;
  product_id: string;
  team_ref: string;
  asked_at: string;
  text: string;
  item_id: string | null;
  outcome: ReconsiderationOutcome | null;
  outcome_at: string | null;
}

/** That a team was asked, as it is kept. */
export interface StoredReconsideration {
  askedAt: string;
  /** Absent when something shipped. */
  text?: string;
  /** The roadmap item that shipped; absent when owners asked. */
  itemId?: string;
  outcome?: ReconsiderationOutcome;
}

const table = 'reconsiderations';

/** That teams were asked to think again, and what came of it. */
export class ReconsiderationStore {
  constructor(private readonly tx: Knex) {}

  /** @returns the id; undefined when the team was asked since a moment */
  async ask(
    productId: string,
    teamRef: string,
    { at, text, notSince }: { at: string; text: string; notSince: string },
  ): Promise<string | undefined> {
    const asked = await this.tx<ReconsiderationRow>(table)
      .where({ product_id: productId, team_ref: teamRef })
      .where('asked_at', '>', notSince)
      .first('id');
    if (asked) {
      return undefined;
    }
    const id = randomUUID();
    await this.tx<ReconsiderationRow>(table).insert({
      id,
      product_id: productId,
      team_ref: teamRef,
      asked_at: at,
      text,
    });
    return id;
  }

  /**
   * Asks because an item shipped that would change the team's mind.
   *
   * @returns false when it was asked for this item before
   */
  async askOnce(
    productId: string,
    teamRef: string,
    { at, itemId }: { at: string; itemId: string },
  ): Promise<boolean> {
    const asked = await this.tx<ReconsiderationRow>(table)
      .insert({
        id: randomUUID(),
        product_id: productId,
        team_ref: teamRef,
        asked_at: at,
        text: '',
        item_id: itemId,
      })
      .onConflict(['product_id', 'team_ref', 'item_id'])
      .ignore()
      .returning('id');
    return asked.length > 0;
  }

  /** Writes down what came of being asked, however often; false when nobody asked. */
  async conclude(
    productId: string,
    teamRef: string,
    { at, outcome }: { at: string; outcome: ReconsiderationOutcome },
  ): Promise<boolean> {
    const newest = await this.tx<ReconsiderationRow>(table)
      .where({ product_id: productId, team_ref: teamRef })
      .orderBy('asked_at', 'desc')
      .first('id');
    if (!newest) {
      return false;
    }
    await this.tx<ReconsiderationRow>(table)
      .where({ product_id: productId, team_ref: teamRef })
      .where(open => open.where({ id: newest.id }).orWhereNull('outcome'))
      .update({ outcome, outcome_at: at });
    return true;
  }

  /** What a team says of the product by itself answers whoever asked. */
  async settle(
    productId: string,
    teamRef: string,
    { at, outcome }: { at: string; outcome: ReconsiderationOutcome },
  ): Promise<void> {
    await this.tx<ReconsiderationRow>(table)
      .where({ product_id: productId, team_ref: teamRef })
      .whereNull('outcome')
      .update({ outcome, outcome_at: at });
  }

  /** What a choice answered is open again once the choice is undone. */
  async reopen(
    productId: string,
    teamRef: string,
    settledAt: string,
  ): Promise<void> {
    await this.tx<ReconsiderationRow>(table)
      .where({
        product_id: productId,
        team_ref: teamRef,
        outcome_at: settledAt,
      })
      .update({ outcome: null, outcome_at: null });
  }

  /**
   * Teams that were asked because something shipped, and have not said, newest first; without
   * those that owners asked since, and teams that are gone.
   */
  async openAfterShipping(
    productIds: string[],
    limit: number,
  ): Promise<
    Array<{
      productId: string;
      teamRef: string;
      itemId: string;
      askedAt: string;
    }>
  > {
    const { tx } = this;
    return tx({ asked: table })
      .join('catalog_entities', 'ref', 'asked.team_ref')
      .whereNull('vanished_at')
      .whereIn('asked.product_id', productIds)
      .whereNotNull('asked.item_id')
      .whereNull('asked.outcome')
      .whereNotExists(
        tx({ later: table })
          .whereRaw('later.product_id = asked.product_id')
          .whereRaw('later.team_ref = asked.team_ref')
          .whereRaw('later.asked_at > asked.asked_at')
          .select(tx.raw('1')),
      )
      .orderBy([
        { column: 'asked.asked_at', order: 'desc' },
        { column: 'asked.id', order: 'desc' },
      ])
      .limit(limit)
      .select({
        productId: 'asked.product_id',
        teamRef: 'asked.team_ref',
        itemId: 'asked.item_id',
        askedAt: 'asked.asked_at',
      });
  }

  /** The newest of each team and product among the given ones, by `product team`. */
  async newestOf(
    productIds: string[],
    teamRefs: string[],
  ): Promise<Map<string, StoredReconsideration>> {
    const rows = await this.tx<ReconsiderationRow>(table)
      .whereIn('product_id', productIds)
      .whereIn('team_ref', teamRefs)
      .orderBy('asked_at');
    return new Map(
      rows.map(row => [
        `${row.product_id} ${row.team_ref}`,
        {
          askedAt: row.asked_at,
          ...(row.item_id === null
            ? { text: row.text }
            : { itemId: row.item_id }),
          ...(row.outcome !== null && { outcome: row.outcome }),
        },
      ]),
    );
  }
}
