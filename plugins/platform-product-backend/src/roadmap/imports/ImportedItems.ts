import {
  Importance,
  RoadmapOrigin,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { EvidenceStore } from '../evidence/EvidenceStore';
import { RoadmapLedger, RoadmapWriting } from '../RoadmapLedger';

const importanceUnlessSaid = 2;
const step = 1024;

/** Something that was written down elsewhere, as the roadmap takes it over. */
export interface ImportedItem {
  id: string;
  productId: string;
  title: string;
  problem: string;
  status: RoadmapStatus;
  origin?: RoadmapOrigin;
  /** Where it was written down, kept as evidence for it. */
  url?: string;
  /** The team that asks; counts once a member confirms. */
  teamRef?: string;
  importance?: Importance;
  /** ISO instant. */
  createdAt: string;
}

/**
 * Takes over what was written down elsewhere, many at once. Nobody is told: what comes in by
 * the thousand is no news.
 */
export class ImportedItems {
  constructor(
    private readonly ledger: RoadmapLedger,
    private readonly knex: Knex,
  ) {}

  /**
   * The public items of a product that have one of the titles, by title in lower case; an
   * importer need not be an owner, who alone knows of internal ones.
   */
  async titled(
    productId: string,
    titles: string[],
  ): Promise<Map<string, string>> {
    if (titles.length === 0) {
      return new Map();
    }
    const rows: Array<{ id: string; title: string }> = await this.knex(
      'roadmap_items',
    )
      .whereRaw(
        `lower(title) in (${titles.map(() => 'lower(?)').join(', ')})`,
        titles,
      )
      .where({ is_internal: false })
      // Asked of each that has the title, not of all items of the product.
      .whereExists(
        this.knex('roadmap_item_products')
          .whereRaw('item_id = roadmap_items.id')
          .where({ product_id: productId })
          .select(this.knex.raw('1')),
      )
      .select('id', 'title');
    return new Map(rows.map(({ id, title }) => [title.toLowerCase(), id]));
  }

  /**
   * Adds items in one transaction.
   *
   * @param beside - what is written with them, or not at all
   */
  async addAll(
    writer: { actorRef?: string; now: Date },
    items: ImportedItem[],
    beside: (tx: Knex.Transaction) => Promise<void>,
  ): Promise<void> {
    await this.ledger.write(writer, async writing => {
      // First, so that whoever was overtaken writes nothing else.
      await beside(writing.tx);
      if (items.length > 0) {
        await add(writing, items, writer);
      }
    });
  }
}

/** Adds them with a statement for each table: a thousand of them are no thousand questions. */
async function add(
  writing: RoadmapWriting,
  items: ImportedItem[],
  { actorRef, now }: { actorRef?: string; now: Date },
): Promise<void> {
  const at = now.toISOString();
  const places = new Map<RoadmapStatus, number>();
  for (const { status } of items) {
    if (!places.has(status)) {
      places.set(status, await writing.places.last(status));
    }
  }
  const placeIn = (status: RoadmapStatus) => {
    const place = places.get(status)!;
    places.set(status, place + step);
    return place;
  };
  const asked = items.flatMap(item =>
    item.teamRef === undefined
      ? []
      : {
          itemId: item.id,
          teamRef: item.teamRef,
          importance: item.importance ?? importanceUnlessSaid,
          isOnBehalf: true,
          source: item.url ?? 'import',
          saidAt: at,
          actorRef,
        },
  );
  const asks = new Set(
    asked.flatMap(({ itemId, importance }) => (importance > 0 ? itemId : [])),
  );
  await writing.items.addAll(
    items.map(({ productId, ...item }) => ({
      ...item,
      productIds: [productId],
      isInternal: false,
      place: placeIn(item.status),
      authorRef: actorRef,
      onBehalf: asks.has(item.id) ? 1 : 0,
      changedAt: at,
    })),
  );
  await writing.search.addAll(
    items.map(({ productId, ...item }) => ({
      ...item,
      productIds: [productId],
    })),
  );
  await writing.decisions.addFirst(
    items.map(({ id, status }) => ({
      id: randomUUID(),
      itemId: id,
      at,
      kind: 'suggested',
      decidedAs: 'owner',
      actorRef,
      to: status,
      isAgainstDemand: false,
      fields: [],
    })),
  );
  const linked = items.flatMap(({ id, url }) =>
    url === undefined
      ? []
      : {
          id: randomUUID(),
          itemId: id,
          isFor: true,
          source: { kind: 'url' as const, url },
          addedAt: at,
          actorRef,
        },
  );
  if (linked.length > 0) {
    await new EvidenceStore(writing.tx).addOnce(...linked);
  }
  if (asked.length > 0) {
    await writing.demand.put(...asked);
  }
}
