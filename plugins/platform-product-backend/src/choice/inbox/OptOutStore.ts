import { Knex } from 'knex';

/** A team that says no thanks to a product. */
export interface OptOut {
  productId: string;
  teamRef: string;
  /** ISO instant. */
  since: string;
}

/** Finds who opted out of products, newest first; without teams that are gone. */
export class OptOutStore {
  constructor(private readonly knex: Knex) {}

  /** Those that no owner has answered. */
  unanswered(
    productIds: string[],
    { until, limit }: { until: Date; limit: number },
  ): Promise<OptOut[]> {
    return this.of(productIds, until).where({ answer: null }).limit(limit);
  }

  /** All of them, since a moment or longer. */
  standing(productIds: string[], until: Date): Promise<OptOut[]> {
    return this.of(productIds, until);
  }

  private of(productIds: string[], until: Date) {
    return this.knex('choices')
      .join('catalog_entities', 'ref', 'team_ref')
      .whereNull('vanished_at')
      .whereIn('product_id', productIds)
      .where({ choice: 'opted-out' })
      .where('since', '<=', until.toISOString())
      .orderBy([
        { column: 'since', order: 'desc' },
        { column: 'team_ref', order: 'desc' },
      ])
      .select({
        productId: 'product_id',
        teamRef: 'team_ref',
        since: 'since',
      });
  }
}
