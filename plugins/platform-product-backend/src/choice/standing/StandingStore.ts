import { Bucket } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { whereContains } from '../../database/contains';
import { StandingRow } from './StandingRow';
import { Standings } from './Standings';

/** Where a list of standings goes on. */
export interface StandingPosition {
  sortTitle: string;
  ref: string;
}

/** Which teams of a product. */
export interface StandingFilter {
  bucket?: Bucket;
  /** Only these, whether the product is meant for them or not. */
  teams?: string[];
  search?: string;
  /** Only those that said something. */
  said?: boolean;
}

/** Reads where teams stand. */
export class StandingStore {
  private readonly standings: Standings;

  constructor(private readonly knex: Knex, teamTypes: string[]) {
    this.standings = new Standings(knex, teamTypes);
  }

  /** Where an entity stands in a list by name; also of one that left it meanwhile. */
  async position(entityId: string): Promise<StandingPosition | undefined> {
    const row = await this.knex('catalog_entities')
      .where({ id: entityId })
      .first('sort_title', 'ref');
    return row && { sortTitle: row.sort_title, ref: row.ref };
  }

  /** One team to one product; undefined when one of them does not exist. */
  async one(
    productId: string,
    teamRef: string,
    now: Date,
  ): Promise<StandingRow | undefined> {
    return this.standings.ofTeam(teamRef, now, productId).first();
  }

  /** Teams of a product by name, from a position on. */
  async toProduct(
    productId: string,
    now: Date,
    options: StandingFilter & { limit: number; after?: StandingPosition },
  ): Promise<StandingRow[]> {
    const { limit, after } = options;
    const query = this.filtered(productId, now, options);
    if (after) {
      query.whereRaw('(team_sort_title, team_ref) > (?, ?)', [
        after.sortTitle,
        after.ref,
      ]);
    }
    return query.orderBy(['team_sort_title', 'team_ref']).limit(limit);
  }

  async countToProduct(
    productId: string,
    now: Date,
    filter: StandingFilter,
  ): Promise<number> {
    const [{ count }] = await this.filtered(productId, now, filter).count({
      count: '*',
    });
    return Number(count);
  }

  /** Products that a team said something of, must use, or is seen using, by name. */
  async ofTeam(
    teamRef: string,
    now: Date,
    options: { limit: number; after?: StandingPosition; due?: boolean },
  ): Promise<StandingRow[]> {
    const { limit, after, due } = options;
    const query = this.knex.from(
      this.standings.ofTeam(teamRef, now).as('standing'),
    );
    if (due) {
      query.whereRaw(
        `(look_again <= ? or bucket = 'toConfirm' or exists (
          select 1 from reconsiderations
          where reconsiderations.product_id = standing.product_id
            and reconsiderations.team_ref = standing.team_ref
            and reconsiderations.outcome is null
        ))`,
        [now.toISOString().slice(0, 10)],
      );
    }
    if (after) {
      query.whereRaw('(product_sort_title, product_ref) > (?, ?)', [
        after.sortTitle,
        after.ref,
      ]);
    }
    return query.orderBy(['product_sort_title', 'product_ref']).limit(limit);
  }

  private filtered(
    productId: string,
    now: Date,
    { bucket, teams, search, said }: StandingFilter,
  ): Knex.QueryBuilder {
    const query = this.knex.from(
      this.standings.toProduct(productId, now).as('standing'),
    );
    if (teams) {
      query.whereIn('team_ref', teams);
    } else {
      query.whereRaw('is_meant');
    }
    if (bucket) {
      query.where({ bucket });
    }
    if (search) {
      whereContains(query, 'team_sort_title', search);
    }
    if (said) {
      query.whereNotNull('choice');
    }
    return query;
  }
}
