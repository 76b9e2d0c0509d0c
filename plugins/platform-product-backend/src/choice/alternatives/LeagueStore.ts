import { AlternativeRow } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { alternativeOf, LeagueLine } from './AlternativeStore';

/** A row of the league with what it is ordered by. */
export interface LeagueRow extends AlternativeRow {
  key: string;
}

/** Where the league goes on. */
export interface LeaguePosition {
  teams: number;
  developers: number;
  key: string;
}

/** The inputs that the league was worked out from. */
export interface LeagueInputs {
  products: number;
  catalog: number;
}

const rows = 'alternative_figures';
const state = 'adoption_figures';
/** Stands for all products. */
const everything = '';
const productsPerRow = 3;
const rowsAtOnce = 100;

const key = 'coalesce(alternative_aliases.means_key, alternative_key)';

/** What is used instead, across products. */
export class LeagueStore {
  constructor(
    private readonly knex: Knex,
    private readonly teamTypes: string[],
  ) {}

  /**
   * The inputs as they are, and how many alternatives are kept; undefined when what is kept
   * was worked out from others.
   */
  async inputs(): Promise<{ inputs: LeagueInputs; kept?: number }> {
    // Plain sums, no join and no case: this is asked in every reading, over all products.
    const ofEverything = (table: string, column: string) =>
      this.knex(table).where({ product_id: everything }).max(column);
    const row = await this.knex('adoption_inputs').first({
      all: this.knex.raw('coalesce(sum(version), 0)'),
      catalog: ofEverything('adoption_inputs', 'version'),
      keptProducts: ofEverything(state, 'input_version'),
      keptCatalog: ofEverything(state, 'catalog_version'),
      kept: ofEverything(state, 'figures'),
    });
    const catalog = Number(row.catalog ?? 0);
    const inputs = { products: Number(row.all) - catalog, catalog };
    const isFresh =
      row.keptProducts !== null &&
      Number(row.keptProducts) === inputs.products &&
      Number(row.keptCatalog) === inputs.catalog;
    return { inputs, ...(isFresh && { kept: Number(row.kept) }) };
  }

  /** As it is kept, from a position on. */
  async page(options: {
    limit: number;
    after?: LeaguePosition;
  }): Promise<LeagueRow[]> {
    const { limit, after } = options;
    const query = this.knex(rows);
    if (after) {
      query.whereRaw(
        '((teams, developers) < (?, ?) or (teams = ? and developers = ? and alternative_key > ?))',
        [
          after.teams,
          after.developers,
          after.teams,
          after.developers,
          after.key,
        ],
      );
    }
    const found = await query
      .orderBy([
        { column: 'teams', order: 'desc' },
        { column: 'developers', order: 'desc' },
        { column: 'alternative_key' },
      ])
      .limit(limit)
      .select('alternative_key', 'figures');
    return found.map(row => ({
      ...JSON.parse(row.figures),
      key: row.alternative_key,
    }));
  }

  /** Keeps a league in place of the one before. */
  async keep(league: LeagueRow[], inputs: LeagueInputs): Promise<void> {
    await this.knex.transaction(async tx => {
      // Replicas take turns: two leagues must not mix.
      await tx(state)
        .insert({
          product_id: everything,
          input_version: inputs.products,
          catalog_version: inputs.catalog,
          valid_until: '',
          figures: String(league.length),
        })
        .onConflict('product_id')
        .merge();
      await tx(rows).delete();
      await tx.batchInsert(
        rows,
        league.map(({ key: alternative_key, ...row }) => ({
          alternative_key,
          teams: row.teams,
          developers: row.developers,
          figures: JSON.stringify(row),
        })),
        rowsAtOnce,
      );
    });
  }

  /** References of products that some team uses something instead of. */
  async products(): Promise<string[]> {
    const found = await this.optedOut().distinct('product.ref as ref');
    return found.map(row => row.ref);
  }

  /** Works the league out, of all products or of some. */
  async workOut(productRefs?: string[]): Promise<LeagueRow[]> {
    const { knex } = this;
    const byKey: LeagueLine[] = await this.optedOut(productRefs)
      .leftJoin('team_members', 'team_members.team_ref', 'choices.team_ref')
      .joinRaw(
        `left join catalog_entities as instead on instead.vanished_at is null
         and instead.ref = coalesce(alternative_aliases.means_ref,
           case when alternative_aliases.means_key is null then alternative_ref end)`,
      )
      .groupByRaw(key)
      .select(
        knex.raw(`${key} as key`),
        knex.raw('count(distinct choices.team_ref) as teams'),
        knex.raw('count(distinct member_ref) as developers'),
        knex.raw('max(instead.ref) as ref'),
        knex.raw('max(instead.title) as title'),
        knex.raw(
          'min(coalesce(alternative_aliases.means_name, alternative_name)) as name',
        ),
      );
    const byProduct = await this.optedOut(productRefs)
      .groupByRaw(`${key}, product.ref, product.title`)
      .orderByRaw('teams desc, ref')
      .select(
        knex.raw(`${key} as key`),
        'product.ref as ref',
        'product.title as title',
        knex.raw('count(*) as teams'),
      );
    const products = new Map<string, AlternativeRow['products']>();
    for (const row of byProduct) {
      const ofKey = products.get(row.key) ?? [];
      ofKey.push({
        entityRef: row.ref,
        title: row.title,
        teams: Number(row.teams),
      });
      products.set(row.key, ofKey);
    }
    return byKey
      .map(row => ({
        key: row.key,
        alternative: alternativeOf(row),
        teams: Number(row.teams),
        developers: Number(row.developers),
        products: (products.get(row.key) ?? []).slice(0, productsPerRow),
        productCount: products.get(row.key)?.length ?? 0,
      }))
      .sort(
        (a, b) =>
          b.teams - a.teams ||
          b.developers - a.developers ||
          (a.key < b.key ? -1 : 1),
      );
  }

  private optedOut(productRefs?: string[]): Knex.QueryBuilder {
    const query = this.knex('choices')
      .join('catalog_entities as product', 'product.id', 'choices.product_id')
      .join('catalog_entities as team', 'team.ref', 'choices.team_ref')
      .leftJoin('alternative_aliases', join =>
        join
          .on('alternative_aliases.product_id', 'choices.product_id')
          .andOn('alternative_aliases.alias_key', 'choices.alternative_key'),
      )
      .where({ choice: 'opted-out' })
      .whereNotNull('alternative_key')
      .whereRaw('product.is_product and product.vanished_at is null')
      .where('team.kind', 'group')
      .whereIn('team.type', this.teamTypes)
      .whereNull('team.vanished_at');
    return productRefs ? query.whereIn('product.ref', productRefs) : query;
  }
}
