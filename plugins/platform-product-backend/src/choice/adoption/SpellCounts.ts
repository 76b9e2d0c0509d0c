import { Knex } from 'knex';
import { monthsBetween } from '../choices/monthsBetween';
import { SpellKind } from '../choices/SpellStore';

/** Spells that lasted equally long. */
export interface SpellGroup {
  /** Whole months from the origin to the entry. */
  entry: number;
  /**
   * The month in which the team left, counted from 1; for one that did not, the last
   * whole month that it was followed for.
   */
  exit: number;
  left: boolean;
  /** It began at least a year ago. */
  isYearOld: boolean;
  teams: number;
}

/** Where teams that ever opted out are now. */
export interface OptOutCounts {
  of: number;
  held: number;
  cameBack: number;
  overruled: number;
}

/** Counts how long teams stay. Teams that are gone from the catalog stopped being followed then. */
export class SpellCounts {
  constructor(private readonly knex: Knex) {}

  /** Spells of a kind, with how many teams they are of. */
  async spells(
    productId: string,
    kind: SpellKind,
    today: string,
  ): Promise<{ groups: SpellGroup[]; teams: number }> {
    const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
    const rows = await this.knex('choice_spells')
      .join('catalog_entities as team', 'team.ref', 'choice_spells.team_ref')
      .where({ product_id: productId, 'choice_spells.kind': kind })
      .groupByRaw(`1, 2, 3, 4, 5, 6`)
      .select(
        'entry_month',
        'exit_month',
        'outcome',
        this.knex.raw('case when left_on is null then origin_on end as since'),
        this.knex.raw(
          'case when left_on is null then substr(team.vanished_at, 1, 10) end as gone',
        ),
        this.knex.raw(
          'case when origin_on <= ? then 1 else 0 end as is_year_old',
          [yearAgo],
        ),
        this.knex.raw('count(*) as teams'),
      );
    const [{ teams }] = await this.knex('choice_spells')
      .where({ product_id: productId, kind })
      .countDistinct({ teams: 'team_ref' });
    return {
      teams: Number(teams),
      groups: rows.map(row => {
        const left = row.outcome === 'opted-out';
        // Clocks of replicas differ: nobody is followed for less than no time.
        const followed = Math.max(
          row.entry_month,
          row.exit_month ?? monthsBetween(row.since, row.gone ?? today),
        );
        return {
          entry: row.entry_month,
          exit: left ? followed + 1 : followed,
          left,
          isYearOld: row.is_year_old === 1,
          teams: Number(row.teams),
        };
      }),
    };
  }

  /** Teams that left by choice since a day, of those that could. */
  async leftSince(
    productId: string,
    day: string,
  ): Promise<{ left: number; of: number }> {
    const row = await this.knex('choice_spells')
      .join('catalog_entities as team', 'team.ref', 'choice_spells.team_ref')
      .whereNull('team.vanished_at')
      .where({ product_id: productId, 'choice_spells.kind': 'free' })
      .whereRaw('(left_on is null or left_on >= ?)', [day])
      .first(
        this.knex.raw('count(distinct choice_spells.team_ref) as able'),
        this.knex.raw(
          `count(distinct case when outcome = 'opted-out' then choice_spells.team_ref end) as gone`,
        ),
      );
    return { left: Number(row.gone), of: Number(row.able) };
  }

  /** Where teams that ever opted out are now. */
  async optOuts(productId: string): Promise<OptOutCounts> {
    // The end comes first, so that the latest is the greatest; an open one has none.
    const latest = this.knex('choice_spells')
      .join('catalog_entities as team', 'team.ref', 'choice_spells.team_ref')
      .whereNull('team.vanished_at')
      .where({ product_id: productId, 'choice_spells.kind': 'opted-out' })
      .groupBy('choice_spells.team_ref')
      .select(
        this.knex.raw(
          `max(coalesce(left_on, '9999-12-31') || coalesce(outcome, '')) as latest`,
        ),
      );
    const rows = await this.knex
      .from(latest.as('latest'))
      .groupByRaw('1')
      .select(
        this.knex.raw('substr(latest, 11) as outcome'),
        this.knex.raw('count(*) as teams'),
      );
    const teams = (outcome: string) =>
      Number(rows.find(row => row.outcome === outcome)?.teams ?? 0);
    return {
      of: rows.reduce((sum, row) => sum + Number(row.teams), 0),
      held: teams(''),
      cameBack: teams('chosen'),
      overruled: teams('required'),
    };
  }
}
