import { Knex } from 'knex';

const known = 'imported_tickets';

/** Remembers which ticket became which item of a product. */
export class KnownTickets {
  /** @param knex - the database, or a transaction */
  constructor(private readonly knex: Knex) {}

  /** The items that tickets became before, by identity. */
  async among(
    productId: string,
    identities: string[],
  ): Promise<Map<string, string>> {
    const found = await this.knex(known)
      .where({ product_id: productId })
      .whereIn('identity', identities)
      .select('identity', 'item_id');
    return new Map(found.map(row => [row.identity, row.item_id]));
  }

  /** Remembers what tickets became. */
  async remember(
    productId: string,
    tickets: Array<{ identity: string; itemId: string }>,
  ): Promise<void> {
    await this.knex(known).insert(
      tickets.map(({ identity, itemId }) => ({
        product_id: productId,
        identity,
        item_id: itemId,
      })),
    );
  }
}
