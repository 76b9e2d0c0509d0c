import { Knex } from 'knex';
import { StoredDemand } from '../items/StoredItem';
import { wordsInTurn } from './DemandStore';

/** What items are asked for by, worked out over merged trees and kept with their roots. */
export class DemandFigures {
  /** @param knex - the transaction of a change, in which the roots are locked */
  constructor(
    private readonly knex: Knex,
    private readonly teamTypes: string[],
  ) {}

  /** Counts anew who asks for the given roots. */
  async recount(rootIds: string[]): Promise<void> {
    const counted = await this.count(rootIds);
    for (const rootId of rootIds) {
      const { teams, points, developers, onBehalf } = counted.get(rootId)!;
      await this.knex('roadmap_items').where({ id: rootId }).update({
        demand_teams: teams,
        demand_points: points,
        demand_developers: developers,
        demand_on_behalf: onBehalf,
      });
    }
  }

  /** Each team once, at its latest word; teams that left the catalog don't count. */
  async count(rootIds: string[]): Promise<Map<string, StoredDemand>> {
    const { knex, teamTypes } = this;
    const words = () =>
      knex
        .from(wordsInTurn(knex).whereIn('item.root_id', rootIds).as('words'))
        .join('catalog_entities as team', 'team.ref', 'words.team_ref')
        .where({ turn: 1 })
        .where('team.kind', 'group')
        .whereIn('team.type', teamTypes)
        .whereNull('team.vanished_at');
    const asks = 'importance > 0 and not is_on_behalf';
    const rows = await words()
      .groupBy('root_id')
      .select(
        'root_id',
        knex.raw(`sum(case when ${asks} then 1 else 0 end) as teams`),
        knex.raw(`sum(case when ${asks} then importance else 0 end) as points`),
        knex.raw(
          'sum(case when importance > 0 and is_on_behalf then 1 else 0 end) as on_behalf',
        ),
      );
    const people = await words()
      .join('team_members', 'team_members.team_ref', 'words.team_ref')
      .whereRaw(asks)
      .groupBy('root_id')
      .select('root_id', knex.raw('count(distinct member_ref) as developers'));
    const developers = new Map(
      people.map(row => [row.root_id, Number(row.developers)]),
    );
    const counted = new Map<string, StoredDemand>(
      rootIds.map(id => [
        id,
        { teams: 0, points: 0, developers: 0, onBehalf: 0 },
      ]),
    );
    rows.forEach(row =>
      counted.set(row.root_id, {
        teams: Number(row.teams),
        points: Number(row.points),
        developers: developers.get(row.root_id) ?? 0,
        onBehalf: Number(row.on_behalf),
      }),
    );
    return counted;
  }
}
