import { Knex } from 'knex';
import { Product, ProductDirectory } from '../catalog/ProductDirectory';
import { Outbox } from '../outbox/Outbox';

const productsAtOnce = 500;

/** Has owners told once a week what waits for them: those of the same products together. */
export class WeeklySummary {
  constructor(
    private readonly options: {
      knex: Knex;
      products: Pick<ProductDirectory, 'list' | 'ownersOf'>;
      outbox: Outbox;
    },
  ) {}

  /** @returns to how many it goes */
  async send(): Promise<{ owners: number }> {
    const { knex, outbox } = this.options;
    const byOwners = await this.byOwners();
    await knex.transaction(async tx => {
      for (const productIds of byOwners.values()) {
        await outbox.add(tx, {
          topic: 'inbox.summary',
          key: `inbox.summary ${productIds[0]}`,
          payload: { productIds },
        });
      }
    });
    outbox.wake();
    return { owners: byOwners.size };
  }

  /** The products by whom they are owned by. */
  private async byOwners(): Promise<Map<string, string[]>> {
    const { products } = this.options;
    const byOwners = new Map<string, string[]>();
    let page: Product[] = [];
    do {
      page = await products.list({
        limit: productsAtOnce,
        ...(page.length > 0 && { after: page[page.length - 1].id }),
      });
      const owners = await products.ownersOf(
        page.map(({ entityRef }) => entityRef),
      );
      page.forEach(({ id, entityRef }) => {
        const key = owners.get(entityRef)!.join(' ');
        if (key !== '') {
          byOwners.set(key, [...(byOwners.get(key) ?? []), id]);
        }
      });
    } while (page.length === productsAtOnce);
    return byOwners;
  }
}
