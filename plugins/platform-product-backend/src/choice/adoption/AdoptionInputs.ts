import { Knex } from 'knex';

const table = 'adoption_inputs';
/** Stands for the catalog, which the figures of all products are worked out from. */
const catalog = '';

/**
 * Counts what changed, so that figures worked out before are known to be old. Written in
 * the transaction of the change.
 */
export class AdoptionInputs {
  constructor(private readonly tx: Knex) {}

  /** What teams say of products, what is required, or whom they are meant for has changed. */
  async touch(productIds: string[]): Promise<void> {
    // In one order, so that two changes never wait for each other.
    for (const productId of [...new Set(productIds)].sort()) {
      await this.count(productId);
    }
  }

  /** Teams, their members or what they are seen using have changed. */
  async touchCatalog(): Promise<void> {
    await this.count(catalog);
  }

  private async count(productId: string): Promise<void> {
    await this.tx(table)
      .insert({ product_id: productId, version: 1 })
      .onConflict('product_id')
      .merge({ version: this.tx.raw('?? + 1', [`${table}.version`]) });
  }
}
