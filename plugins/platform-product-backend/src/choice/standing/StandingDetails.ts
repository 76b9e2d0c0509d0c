import {
  ProductJob,
  RelatedItem,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { JobStore } from '../../product/JobStore';
import {
  ReconsiderationStore,
  StoredReconsideration,
} from '../talk/ReconsiderationStore';
import { mandateIdIn, StandingRow } from './StandingRow';

/** A requirement as it is kept. */
export interface MandateLine {
  id: string;
  policy: string;
  protects: string;
  reason: string;
  owner_ref: string;
  expires_at: string;
}

/** What is told of standings beside the rows themselves. */
export interface Details {
  /** Direct members by team. */
  developers: Map<string, number>;
  /** Titles of alternatives that are in the catalog. */
  titles: Map<string, string>;
  mandates: Map<string, MandateLine>;
  /** How a team is seen using a product, by `product team`. */
  sources: Map<string, string[]>;
  /** By `product team`. */
  reconsiderations: Map<string, StoredReconsideration>;
  /** Roadmap items that teams name, internal ones as well. */
  items: Map<string, RelatedItem>;
  /** Jobs that teams name. */
  jobs: Map<string, ProductJob>;
}

const distinct = <T>(values: T[]) => [...new Set(values)];

/** Reads what belongs to standings, for a whole page at once. */
export class StandingDetails {
  constructor(private readonly knex: Knex) {}

  async of(rows: StandingRow[]): Promise<Details> {
    const teams = distinct(rows.map(row => row.team_ref));
    const products = distinct(rows.map(row => row.product_ref));
    const reconsiderations = await new ReconsiderationStore(this.knex).newestOf(
      distinct(rows.map(row => row.product_id)),
      teams,
    );
    return {
      developers: await this.developers(teams),
      titles: await this.titles(
        distinct(rows.flatMap(row => row.alternative_ref ?? [])),
      ),
      mandates: await this.mandates(
        distinct(
          rows.flatMap(({ active_key, ended_key }) =>
            [active_key, ended_key].flatMap(key =>
              key === null ? [] : mandateIdIn(key),
            ),
          ),
        ),
      ),
      sources: await this.sources(products, teams),
      reconsiderations,
      items: await this.items([
        ...rows.flatMap(row => row.would_change_item ?? []),
        ...[...reconsiderations.values()].flatMap(({ itemId }) => itemId ?? []),
      ]),
      jobs: await this.jobs(rows.flatMap(row => row.job_id ?? [])),
    };
  }

  /** What is told of roadmap items that teams name, by id. */
  async items(ids: string[]): Promise<Map<string, RelatedItem>> {
    const rows: RelatedItem[] = ids.length
      ? await this.knex('roadmap_items')
          .whereIn('id', distinct(ids))
          .select('id', 'title', 'status')
      : [];
    return new Map(rows.map(row => [row.id, row]));
  }

  /** The jobs that teams name, by id. */
  async jobs(ids: string[]): Promise<Map<string, ProductJob>> {
    const jobs = await new JobStore(this.knex).withIds(distinct(ids));
    return new Map(jobs.map(job => [job.id, job]));
  }

  private async developers(teams: string[]) {
    const rows = await this.knex('team_members')
      .whereIn('team_ref', teams)
      .groupBy('team_ref')
      .select('team_ref', this.knex.raw('count(*) as members'));
    return new Map(rows.map(row => [row.team_ref, Number(row.members)]));
  }

  private async titles(refs: string[]): Promise<Map<string, string>> {
    const rows = await this.knex('catalog_entities')
      .whereIn('ref', refs)
      .whereNull('vanished_at')
      .select('ref', 'title');
    return new Map(rows.map(row => [row.ref, row.title]));
  }

  private async mandates(ids: string[]): Promise<Map<string, MandateLine>> {
    const rows: MandateLine[] = await this.knex('mandates').whereIn('id', ids);
    return new Map(rows.map(row => [row.id, row]));
  }

  private async sources(products: string[], teams: string[]) {
    const rows = await this.knex('product_usage')
      .whereIn('product_ref', products)
      .whereIn('team_ref', teams)
      .orderBy('source');
    const sources = new Map<string, string[]>();
    for (const { product_ref, team_ref, source } of rows) {
      const key = `${product_ref} ${team_ref}`;
      sources.set(key, [...(sources.get(key) ?? []), source]);
    }
    return sources;
  }
}
