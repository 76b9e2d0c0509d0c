import { EvidenceRequest } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { whereAnyOf } from '../../database/anyOf';
import { ItemStore } from '../items/ItemStore';

/** Where evidence comes from, as it is kept: products by id, so that they may be renamed. */
export type StoredSource =
  | { kind: 'figure'; productId: string; period: string }
  | { kind: 'opt-out'; productId: string; teamRef: string }
  | { kind: 'insight'; insightId: string }
  | Extract<EvidenceRequest['source'], { kind: 'url' }>;

/** A piece of evidence as it is kept. */
export interface StoredEvidence {
  id: string;
  itemId: string;
  isFor: boolean;
  source: StoredSource;
  note?: string;
  addedAt: string;
  actorRef?: string;
}

interface EvidenceRow {
  id: string;
  item_id: string;
  is_for: boolean | number;
  kind: StoredSource['kind'];
  product_id: string | null;
  period: string | null;
  team_ref: string | null;
  insight_id: string | null;
  url: string | null;
  url_title: string | null;
  note: string | null;
  added_at: string;
  actor_ref: string | null;
}

const table = 'roadmap_evidence';

const newRow = ({ source, ...evidence }: StoredEvidence) => ({
  id: evidence.id,
  item_id: evidence.itemId,
  is_for: evidence.isFor,
  kind: source.kind,
  product_id: 'productId' in source ? source.productId : null,
  period: 'period' in source ? source.period : null,
  team_ref: 'teamRef' in source ? source.teamRef : null,
  insight_id: 'insightId' in source ? source.insightId : null,
  url: 'url' in source ? source.url : null,
  url_title: 'url' in source ? source.title ?? null : null,
  note: evidence.note ?? null,
  added_at: evidence.addedAt,
  actor_ref: evidence.actorRef ?? null,
});

/** What speaks for and against items. */
export class EvidenceStore {
  /** @param knex - the database, or the transaction of a change */
  constructor(private readonly knex: Knex) {}

  /**
   * The same, unless the item has so many already. The item is locked meanwhile, so that
   * it is so for everybody who adds one at the same time.
   *
   * @returns false when there is no room for it
   */
  async addAmong(evidence: StoredEvidence, most: number): Promise<boolean> {
    return this.knex.transaction(async tx => {
      await new ItemStore(tx).lock(evidence.itemId);
      const [{ count }] = await tx(table)
        .where({ item_id: evidence.itemId })
        .whereNot({ id: evidence.id })
        .count({ count: '*' });
      if (Number(count) >= most) {
        return false;
      }
      await new EvidenceStore(tx).addOnce(evidence);
      return true;
    });
  }

  /** Keeps a piece of evidence unless its id is taken. */
  async addOnce(...all: StoredEvidence[]): Promise<void> {
    await this.knex<EvidenceRow>(table)
      .insert(all.map(newRow))
      .onConflict('id')
      .ignore();
  }

  async find(id: string): Promise<StoredEvidence | undefined> {
    const row = await this.knex<EvidenceRow>(table).where({ id }).first();
    return row && evidenceOf(row);
  }

  /** In the order in which it was added. */
  async list(itemId: string): Promise<StoredEvidence[]> {
    const rows = await this.knex<EvidenceRow>(table)
      .where({ item_id: itemId })
      .orderBy(['added_at', 'id']);
    return rows.map(evidenceOf);
  }

  /** Which items cite which of the given insights. */
  async citing(
    insightIds: string[],
  ): Promise<Array<{ insightId: string; itemId: string }>> {
    const rows: Array<{ insight_id: string; item_id: string }> =
      await this.knex<EvidenceRow>(table)
        .whereIn('insight_id', insightIds)
        .distinct('insight_id', 'item_id');
    return rows.map(({ insight_id, item_id }) => ({
      insightId: insight_id,
      itemId: item_id,
    }));
  }

  /** Which of the given insights an item cites that everybody sees. */
  async citedInPublic(insightIds: string[]): Promise<Set<string>> {
    const cited: string[] = await this.knex<EvidenceRow>(table)
      .join('roadmap_items', 'roadmap_items.id', `${table}.item_id`)
      .where(some => whereAnyOf(some, 'insight_id', insightIds))
      .where({ is_internal: false })
      .distinct('insight_id')
      .pluck('insight_id');
    return new Set(cited);
  }

  async remove(itemId: string, id: string): Promise<void> {
    await this.knex(table).where({ item_id: itemId, id }).delete();
  }
}

function evidenceOf(row: EvidenceRow): StoredEvidence {
  return {
    id: row.id,
    itemId: row.item_id,
    isFor: Boolean(row.is_for),
    source: sourceOf(row),
    note: row.note ?? undefined,
    addedAt: row.added_at,
    actorRef: row.actor_ref ?? undefined,
  };
}

function sourceOf(row: EvidenceRow): StoredSource {
  switch (row.kind) {
    case 'figure':
      return {
        kind: 'figure',
        productId: row.product_id!,
        period: row.period!,
      };
    case 'opt-out':
      return {
        kind: 'opt-out',
        productId: row.product_id!,
        teamRef: row.team_ref!,
      };
    case 'insight':
      return { kind: 'insight', insightId: row.insight_id! };
    default:
      return {
        kind: 'url',
        url: row.url!,
        ...(row.url_title !== null && { title: row.url_title }),
      };
  }
}
