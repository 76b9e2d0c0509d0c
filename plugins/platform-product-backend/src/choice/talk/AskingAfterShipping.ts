import { Knex } from 'knex';
import { Outbox } from '../../outbox/Outbox';
import { ReconsiderationStore } from './ReconsiderationStore';

interface Refusal {
  product_id: string;
  team_ref: string;
}

/** Asks teams to think again once what would change their mind has shipped. */
export class AskingAfterShipping {
  constructor(private readonly options: { knex: Knex; outbox: Outbox }) {}

  /**
   * Asks every team that still says no and named the item, or one merged into it; each
   * once for an item, however often this is called.
   *
   * @param itemId - of the item that shipped
   */
  async ask(itemId: string, { now }: { now: Date }): Promise<void> {
    const { knex, outbox } = this.options;
    const refusals: Refusal[] = await whoNamed(knex, itemId).select(
      'product_id',
      'team_ref',
    );
    for (const { product_id: productId, team_ref: teamRef } of refusals) {
      await knex.transaction(async tx => {
        // Whoever changes the choice at the same time waits here, or has said so before.
        const held = await whoNamed(tx, itemId)
          .where({ product_id: productId, team_ref: teamRef })
          .update({ version: tx.ref('version') });
        const isNew =
          held > 0 &&
          (await new ReconsiderationStore(tx).askOnce(productId, teamRef, {
            at: now.toISOString(),
            itemId,
          }));
        if (isNew) {
          await outbox.add(tx, {
            topic: 'choice.asked',
            key: `choice.asked ${productId} ${teamRef}`,
            payload: { productId, teamRef, itemId },
          });
        }
      });
    }
    outbox.wake();
  }
}

/** Choices of teams that say no, and that the item or one merged into it would change. */
function whoNamed(knex: Knex, itemId: string): Knex.QueryBuilder {
  return knex('choices')
    .where({ choice: 'opted-out' })
    .whereIn(
      'would_change_item',
      knex('roadmap_items').where({ root_id: itemId }).select('id'),
    );
}
