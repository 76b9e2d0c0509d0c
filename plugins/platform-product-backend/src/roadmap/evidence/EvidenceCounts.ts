import {
  choiceReadPermission,
  RoadmapCard,
  satisfactionReadPermission,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { whereAnyOf } from '../../database/anyOf';
import { RequestCaller } from '../../http/Caller';
import { ProductAccess } from '../../permissions/ProductAccess';
import { StoredSource } from './EvidenceStore';

interface CountRow {
  item_id: string;
  is_for: boolean | number;
  kind: StoredSource['kind'];
  /** NULL when the product left the catalog. */
  product_ref: string | null;
  /** NULL when the team did. */
  team_ref: string | null;
  insight_id: string | null;
  pieces: number | string;
}

/** What tells pieces apart. */
const told = [
  'item_id',
  'is_for',
  'kind',
  'product_id',
  'team_ref',
  'insight_id',
];

/** How much speaks for and against items, as much of it as somebody may read. */
export class EvidenceCounts {
  constructor(
    private readonly options: {
      knex: Knex;
      access: ProductAccess;
      insights: {
        /** Those of the given ones that somebody may read, and those that are gone. */
        sightOf(caller: RequestCaller, ids: string[]): Promise<Set<string>>;
      };
    },
  ) {}

  /** By item; with a constant number of statements. */
  async of(
    caller: RequestCaller,
    itemIds: string[],
  ): Promise<Map<string, RoadmapCard['evidence']>> {
    const { access } = this.options;
    const rows = await this.rows(itemIds);
    const refsOf = (kind: CountRow['kind']) => [
      ...new Set(
        rows.flatMap(row =>
          row.kind === kind && row.product_ref !== null ? row.product_ref : [],
        ),
      ),
    ];
    const figures = await access.allowedIfAny(
      caller,
      satisfactionReadPermission,
      refsOf('figure'),
    );
    const choices = await access.allowedIfAny(
      caller,
      choiceReadPermission,
      refsOf('opt-out'),
    );
    const sight = await access.sightOf(
      caller,
      rows.flatMap(({ team_ref }) => team_ref ?? []),
    );
    const insights = await this.options.insights.sightOf(
      caller,
      rows.flatMap(({ insight_id }) => insight_id ?? []),
    );
    const counts = new Map<string, RoadmapCard['evidence']>();
    const isReadOf = (row: CountRow) => {
      const { kind, product_ref, team_ref, insight_id } = row;
      if (kind === 'url') {
        return true;
      }
      if (kind === 'insight') {
        return insights.has(insight_id!);
      }
      const isGone =
        product_ref === null || (kind === 'opt-out' && team_ref === null);
      return (
        isGone ||
        (kind === 'figure'
          ? figures.has(product_ref)
          : choices.has(product_ref) && sight.sees(team_ref!))
      );
    };
    for (const row of rows) {
      const { item_id, is_for } = row;
      const isRead = isReadOf(row);
      const count = counts.get(item_id) ?? { for: 0, against: 0 };
      count[is_for ? 'for' : 'against'] += isRead ? Number(row.pieces) : 0;
      counts.set(item_id, count);
    }
    return counts;
  }

  private rows(itemIds: string[]): Promise<CountRow[]> {
    const { knex } = this.options;
    const pieces = knex('roadmap_evidence')
      .where(one => whereAnyOf(one, 'item_id', itemIds))
      .groupBy(...told)
      .select(...told, knex.raw('count(*) as pieces'))
      .as('piece');
    const present = (name: string, reference: string) =>
      knex('catalog_entities')
        .whereRaw(`${reference} and vanished_at is null`)
        .select('ref')
        .as(name);
    // Looked up for each piece: joined, PostgreSQL would read the whole catalog for a few.
    return knex
      .from(pieces)
      .select(
        'item_id',
        'is_for',
        'kind',
        'insight_id',
        'pieces',
        present('product_ref', 'id = piece.product_id'),
        present('team_ref', 'ref = piece.team_ref'),
      ) as unknown as Promise<CountRow[]>;
  }
}
