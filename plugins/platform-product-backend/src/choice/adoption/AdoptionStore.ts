import {
  Bucket,
  Choice,
  IfOptional,
  OptOutReason,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { Standings } from '../standing/Standings';

/** How many teams stand to a product in one way. */
export interface StandingCount {
  bucket: Bucket | null;
  choice: Choice | null;
  ifOptional: IfOptional | null;
  mainReason: OptOutReason | null;
  secondReason: OptOutReason | null;
  teams: number;
  /** Of these, past their day to look again. */
  stale: number;
}

/** Counts what a product's adoption is worked out from. */
export class AdoptionStore {
  constructor(
    private readonly knex: Knex,
    private readonly teamTypes: string[],
  ) {}

  /** Teams that a product is meant for, by how they stand to it. */
  async standings(productId: string, now: Date): Promise<StandingCount[]> {
    const columns = [
      'bucket',
      'choice',
      'if_optional',
      'main_reason',
      'second_reason',
    ];
    const rows = await this.knex
      .from(
        new Standings(this.knex, this.teamTypes)
          .toProduct(productId, now)
          .as('standing'),
      )
      .whereRaw('is_meant')
      .groupBy(columns)
      .select(
        ...columns,
        this.knex.raw('count(*) as teams'),
        this.knex.raw(
          'sum(case when look_again <= ? then 1 else 0 end) as stale',
          [now.toISOString().slice(0, 10)],
        ),
      );
    return rows.map(row => ({
      bucket: row.bucket,
      choice: row.choice,
      ifOptional: row.if_optional,
      mainReason: row.main_reason,
      secondReason: row.second_reason,
      teams: Number(row.teams),
      stale: Number(row.stale),
    }));
  }

  /** When the next requirement of a product ends by itself. */
  async nextExpiry(productId: string, now: Date): Promise<string | undefined> {
    const row = await this.knex('mandates')
      .join('mandate_products', 'mandate_products.mandate_id', 'mandates.id')
      .where({ product_id: productId })
      .whereNull('ended_at')
      .where('expires_at', '>', now.toISOString())
      .min({ expiresAt: 'expires_at' })
      .first();
    return row?.expiresAt ?? undefined;
  }
}
