import { Importance } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { whereAnyOf } from '../../database/anyOf';

/** One team's word on one item. */
export interface StoredDemandWord {
  itemId: string;
  teamRef: string;
  importance: Importance;
  /** An owner entered it; it counts once a member confirms. */
  isOnBehalf: boolean;
  source?: string;
  saidAt: string;
  actorRef?: string;
}

interface DemandRow {
  item_id: string;
  team_ref: string;
  importance: Importance;
  is_on_behalf: boolean | number;
  source: string | null;
  said_at: string;
  actor_ref: string | null;
}

const table = 'roadmap_demand';

const wordOf = (row: DemandRow): StoredDemandWord => ({
  itemId: row.item_id,
  teamRef: row.team_ref,
  importance: row.importance,
  isOnBehalf: Boolean(row.is_on_behalf),
  source: row.source ?? undefined,
  saidAt: row.said_at,
  actorRef: row.actor_ref ?? undefined,
});

/**
 * The words of teams over a merged tree, with `turn` 1 for the one that counts: what a team
 * said itself before what was entered for it, the latest first.
 */
export const wordsInTurn = (knex: Knex) =>
  knex('roadmap_demand as demand')
    .join('roadmap_items as item', 'item.id', 'demand.item_id')
    .select(
      'demand.*',
      'item.root_id',
      knex.raw(`row_number() over (
        partition by item.root_id, demand.team_ref
        order by demand.is_on_behalf, demand.said_at desc,
          case when demand.item_id = item.root_id then 0 else 1 end, demand.item_id
      ) as turn`),
    );

/** What teams say of items. Rows stay where they are when items merge. */
export class DemandStore {
  /** @param knex - the database, or the transaction of a change */
  constructor(private readonly knex: Knex) {}

  async put(...words: StoredDemandWord[]): Promise<void> {
    await this.knex<DemandRow>(table)
      .insert(
        words.map(word => ({
          item_id: word.itemId,
          team_ref: word.teamRef,
          importance: word.importance,
          is_on_behalf: word.isOnBehalf,
          source: word.source ?? null,
          said_at: word.saidAt,
          actor_ref: word.actorRef ?? null,
        })),
      )
      .onConflict(['item_id', 'team_ref'])
      .merge();
  }

  /** Takes back all that a team said of an item and what was merged into it. */
  async remove(
    rootId: string,
    teamRef: string,
    { onlyOnBehalf }: { onlyOnBehalf: boolean },
  ): Promise<void> {
    const query = this.knex(table)
      .where({ team_ref: teamRef })
      .whereIn(
        'item_id',
        this.knex('roadmap_items').where({ root_id: rootId }).select('id'),
      );
    if (onlyOnBehalf) {
      query.where({ is_on_behalf: true });
    }
    await query.delete();
  }

  /** What of the given items' trees each of the given teams says by now. */
  async saidBy(
    teamRefs: string[],
    rootIds: string[],
  ): Promise<Array<StoredDemandWord & { rootId: string }>> {
    if (teamRefs.length === 0 || rootIds.length === 0) {
      return [];
    }
    const rows = await this.knex
      .from(
        wordsInTurn(this.knex)
          .where(one => whereAnyOf(one, 'demand.team_ref', teamRefs))
          .where(one => whereAnyOf(one, 'item.root_id', rootIds))
          .as('words'),
      )
      .where({ turn: 1 });
    return rows.map(row => ({ ...wordOf(row), rootId: row.root_id }));
  }

  /** The teams that say something of an item: the most urgent first, then by reference. */
  async list(
    rootId: string,
    options: {
      limit: number;
      after?: { importance: number; teamRef: string };
    },
  ): Promise<Array<StoredDemandWord & { title: string; developers: number }>> {
    const { limit, after } = options;
    const query = this.knex
      .from(wordsInTurn(this.knex).where('item.root_id', rootId).as('words'))
      .join('catalog_entities as team', 'team.ref', 'words.team_ref')
      .where({ turn: 1 })
      .whereNull('team.vanished_at');
    if (after) {
      query.whereRaw('(importance < ? or (importance = ? and team_ref > ?))', [
        after.importance,
        after.importance,
        after.teamRef,
      ]);
    }
    const rows = await query
      .orderBy([
        { column: 'importance', order: 'desc' },
        { column: 'team_ref' },
      ])
      .limit(limit)
      .select(
        'words.*',
        'team.title as title',
        this.knex.raw(
          '(select count(*) from team_members where team_members.team_ref = words.team_ref) as developers',
        ),
      );
    return rows.map(row => ({
      ...wordOf(row),
      title: row.title,
      developers: Number(row.developers),
    }));
  }

  /** People who asked for an item or what was merged into it, and still do. */
  async askers(rootId: string): Promise<string[]> {
    return this.knex(table)
      .join('roadmap_items as item', 'item.id', 'item_id')
      .where({ root_id: rootId, is_on_behalf: false })
      .where('importance', '>', 0)
      .whereNotNull('actor_ref')
      .distinct()
      .pluck('actor_ref');
  }
}
