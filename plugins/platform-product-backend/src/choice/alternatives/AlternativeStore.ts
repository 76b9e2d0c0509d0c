import {
  Alternative,
  AlternativeUse,
  Team,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { Standings } from '../standing/Standings';

/** What is used instead, as the database counts it. */
export interface LeagueLine {
  key: string;
  /** Of an entity that is in the catalog. */
  ref: string | null;
  title: string | null;
  name: string | null;
  teams: number | string;
  developers: number | string;
}

/** What is used instead, with what makes it one thing. */
export interface KeyedAlternative extends AlternativeUse {
  key: string;
}

const key = 'coalesce(alternative_aliases.means_key, alternative_key)';

/** What teams that opted out use instead; names count under what the owners put them together as. */
export class AlternativeStore {
  constructor(
    private readonly knex: Knex,
    private readonly teamTypes: string[],
  ) {}

  /** Instead of one product: the most teams first. */
  async ofProduct(
    productId: string,
    now: Date,
    limit: number,
  ): Promise<KeyedAlternative[]> {
    const rows: LeagueLine[] = await this.optedOut(productId, now)
      .leftJoin('team_members', 'team_members.team_ref', 'standing.team_ref')
      .joinRaw(
        `left join catalog_entities as instead on instead.vanished_at is null
         and instead.ref = coalesce(alternative_aliases.means_ref,
           case when alternative_aliases.means_key is null then alternative_ref end)`,
      )
      .groupByRaw(key)
      .orderByRaw('teams desc, developers desc, key')
      .limit(limit)
      .select(
        this.knex.raw(`${key} as key`),
        this.knex.raw('count(distinct standing.team_ref) as teams'),
        this.knex.raw('count(distinct member_ref) as developers'),
        this.knex.raw('max(instead.ref) as ref'),
        this.knex.raw('max(instead.title) as title'),
        this.knex.raw(
          'min(coalesce(alternative_aliases.means_name, alternative_name)) as name',
        ),
      );
    return rows.map(row => ({
      key: row.key,
      alternative: alternativeOf(row),
      teams: Number(row.teams),
      developers: Number(row.developers),
    }));
  }

  /** Which teams use what instead of a product, by name. */
  async usedBy(productId: string, now: Date): Promise<Map<string, Team[]>> {
    const rows = await this.optedOut(productId, now)
      .orderBy(['team_sort_title', 'standing.team_ref'])
      .select(
        'standing.team_ref',
        'team_title',
        this.knex.raw(`${key} as key`),
        this.knex.raw(
          '(select count(*) from team_members where team_members.team_ref = standing.team_ref) as developers',
        ),
      );
    const teams = new Map<string, Team[]>();
    for (const row of rows) {
      teams.set(row.key, [
        ...(teams.get(row.key) ?? []),
        {
          entityRef: row.team_ref,
          title: row.team_title,
          developers: Number(row.developers),
        },
      ]);
    }
    return teams;
  }

  private optedOut(productId: string, now: Date): Knex.QueryBuilder {
    return this.knex
      .from(
        new Standings(this.knex, this.teamTypes)
          .toProduct(productId, now)
          .as('standing'),
      )
      .joinRaw(
        `left join alternative_aliases
         on alternative_aliases.product_id = standing.product_id
         and alternative_aliases.alias_key = standing.alternative_key`,
      )
      .whereRaw('is_meant')
      .where({ choice: 'opted-out' })
      .whereNotNull('alternative_key');
  }
}

/** What a key stands for; something that has left the catalog still has a name. */
export function alternativeOf(row: LeagueLine): Alternative {
  if (row.key === 'nothing') {
    return { nothing: true };
  }
  return row.ref !== null
    ? { entityRef: row.ref, title: row.title! }
    : { name: row.name ?? row.key.replace(/^(ref:.*\/|name:)/, '') };
}
