import {
  AuthorityEntry,
  OriginWork,
  PriorityReason,
  RoadmapOrigin,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';

/** Which work, and since when. */
export interface AuthorityScope {
  productId: string;
  /** Whether internal items count; for owners. */
  internal: boolean;
  /** ISO instant, UTC. */
  since: string;
  /** Items made after this have time to find evidence; ISO instant, UTC. */
  youngSince: string;
}

/** The work of one origin, young or old; numbers as the engine gives them. */
type WorkRow = { origin: RoadmapOrigin | null } & Record<
  'is_young' | 'items' | 'effort' | 'unsized' | 'backed' | 'backed_effort',
  number | string
>;

interface EntryRow {
  id: string;
  title: string;
  status: RoadmapStatus;
  demand_teams: number;
  at: string;
  reason?: PriorityReason | null;
  public_note?: string | null;
}

const most = 20;

/** Reads whose wishes the work on a product followed. */
export class AuthorityStore {
  constructor(private readonly knex: Knex) {}

  /** What is worked on or was shipped, by origin; without what is too young. */
  async work(scope: AuthorityScope): Promise<{
    work: OriginWork[];
    withoutEffort: number;
    young: number;
  }> {
    const { knex } = this;
    const isBacked =
      'exists (select 1 from roadmap_evidence where item_id = roadmap_items.id and is_for)';
    const rows: WorkRow[] = await this.items(scope)
      .where(either =>
        either
          .where({ status: 'now' })
          .orWhere(shipped =>
            shipped
              .where({ status: 'shipped' })
              .where('closed_at', '>=', scope.since),
          ),
      )
      .groupByRaw('origin, is_young')
      .select(
        'origin',
        knex.raw('case when created_at > ? then 1 else 0 end as is_young', [
          scope.youngSince,
        ]),
        knex.raw('count(*) as items'),
        knex.raw('coalesce(sum(effort), 0) as effort'),
        knex.raw('sum(case when effort is null then 1 else 0 end) as unsized'),
        knex.raw(`sum(case when ${isBacked} then 1 else 0 end) as backed`),
        knex.raw(
          `coalesce(sum(case when ${isBacked} then effort end), 0) as backed_effort`,
        ),
      );
    const old = rows.filter(row => !Number(row.is_young));
    const total = (among: WorkRow[], column: 'items' | 'unsized') =>
      among.reduce((sum, row) => sum + Number(row[column]), 0);
    return {
      work: old
        .map(
          (row): OriginWork => ({
            ...(row.origin !== null && { origin: row.origin }),
            items: Number(row.items),
            effort: Number(row.effort),
            withEvidence: {
              items: Number(row.backed),
              effort: Number(row.backed_effort),
            },
          }),
        )
        .sort((a, b) => b.effort - a.effort || b.items - a.items),
      withoutEffort: total(old, 'unsized'),
      young: total(rows, 'items') - total(old, 'items'),
    };
  }

  /** What went first although more teams asked for another, and was not undone; each item once, newest first. */
  async movedAgainstDemand(scope: AuthorityScope): Promise<AuthorityEntry[]> {
    const moves = this.items(scope)
      .join(
        'roadmap_decisions as decision',
        'decision.item_id',
        'roadmap_items.id',
      )
      .where('is_against_demand', true)
      .where('decision.at', '>=', scope.since)
      .whereNotExists(
        this.knex('roadmap_decisions as undone')
          .whereRaw('undone.item_id = decision.item_id')
          .where('undone.kind', 'undone')
          .whereRaw(
            `undone.step = (select min(step) from roadmap_decisions as later
              where later.item_id = decision.item_id and later.step > decision.step
              and later.kind not in ('edited', 'suggested'))`,
          ),
      )
      .select(
        'roadmap_items.id as id',
        'title',
        'status',
        'demand_teams',
        'decision.at as at',
        'decision.reason as reason',
        this.knex.raw(
          'row_number() over (partition by roadmap_items.id order by decision.step desc) as turn',
        ),
      );
    const rows: EntryRow[] = await this.knex
      .from(moves.as('moves'))
      .where({ turn: 1 })
      .orderBy('at', 'desc')
      .limit(most)
      .select('id', 'title', 'status', 'demand_teams', 'at', 'reason');
    return rows.map(row => ({
      id: row.id,
      title: row.title,
      status: row.status,
      teams: row.demand_teams,
      at: row.at,
      ...(row.reason && { reason: row.reason }),
    }));
  }

  /** What teams ask for and was declined; most asked for first. */
  async askedForAndDeclined(scope: AuthorityScope): Promise<AuthorityEntry[]> {
    const rows: EntryRow[] = await this.items(scope)
      .where({ status: 'declined' })
      .where('closed_at', '>=', scope.since)
      .where('demand_teams', '>', 0)
      .orderBy([
        { column: 'demand_teams', order: 'desc' },
        { column: 'closed_at', order: 'desc' },
      ])
      .limit(most)
      .select(
        'id',
        'title',
        'status',
        'demand_teams',
        'closed_at as at',
        'public_note',
      );
    return rows.map(row => ({
      id: row.id,
      title: row.title,
      status: row.status,
      teams: row.demand_teams,
      at: row.at,
      ...(row.public_note && { publicNote: row.public_note }),
    }));
  }

  private items({ productId, internal }: AuthorityScope): Knex.QueryBuilder {
    const query = this.knex('roadmap_items').whereIn(
      'roadmap_items.id',
      this.knex('roadmap_item_products')
        .where({ product_id: productId })
        .select('item_id'),
    );
    return internal ? query : query.where({ is_internal: false });
  }
}
