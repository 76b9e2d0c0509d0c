import { MeasuredValue } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { StoredEffect, UnmeasuredItem } from './EffectService';

interface EffectRow {
  item_id: string;
  before_value: number | null;
  before_on: string | null;
  before_source: string | null;
  after_value: number | null;
  after_on: string | null;
  after_source: string | null;
  actor_ref: string | null;
  recorded_at: string;
  version: number;
}

const table = 'roadmap_effects';

/** What was measured of the goals of items. */
export class EffectStore {
  constructor(private readonly knex: Knex) {}

  async find(itemId: string): Promise<StoredEffect> {
    const row = await this.knex<EffectRow>(table)
      .where({ item_id: itemId })
      .first();
    if (!row) {
      return { version: 0 };
    }
    const before = measured(row.before_value, row.before_on, row.before_source);
    const after = measured(row.after_value, row.after_on, row.after_source);
    return {
      ...(before && { before }),
      ...(after && { after }),
      version: row.version,
    };
  }

  /** @returns whether nobody was faster */
  async put(
    itemId: string,
    { before, after, version }: StoredEffect,
    { at, actorRef }: { at: string; actorRef?: string },
  ): Promise<boolean> {
    const content = {
      before_value: before?.value ?? null,
      before_on: before?.on ?? null,
      before_source: before?.source ?? null,
      after_value: after?.value ?? null,
      after_on: after?.on ?? null,
      after_source: after?.source ?? null,
      actor_ref: actorRef ?? null,
      recorded_at: at,
      version: version + 1,
    };
    const rows = this.knex<EffectRow>(table);
    if (version === 0) {
      const inserted = await rows
        .insert({ item_id: itemId, ...content })
        .onConflict('item_id')
        .ignore()
        .returning('item_id');
      return inserted.length > 0;
    }
    return (await rows.where({ item_id: itemId, version }).update(content)) > 0;
  }

  /** Each item once, with the first of the given products. */
  async unmeasured(
    productIds: string[],
    before: Date,
    { limit }: { limit: number },
  ): Promise<UnmeasuredItem[]> {
    const { knex } = this;
    const rows: Array<{ id: string; at: string; product: string }> = await knex(
      'roadmap_items as item',
    )
      .join('roadmap_item_products as place', 'place.item_id', 'item.id')
      .whereIn('place.product_id', productIds)
      .where('item.status', 'shipped')
      .where('item.closed_at', '<', before.toISOString())
      .whereNotNull('item.outcome')
      .whereNotExists(
        knex(table)
          .whereRaw(`${table}.item_id = item.id`)
          .whereNotNull('after_value')
          .select(knex.raw('1')),
      )
      .groupBy('item.id', 'item.closed_at')
      .orderBy([
        { column: 'item.closed_at', order: 'desc' },
        { column: 'item.id', order: 'desc' },
      ])
      .limit(limit)
      .select(
        'item.id as id',
        'item.closed_at as at',
        knex.raw('min(place.product_id) as product'),
      );
    return rows.map(({ id, at, product }) => ({
      itemId: id,
      productId: product,
      shippedAt: at,
    }));
  }
}

function measured(
  value: number | null,
  on: string | null,
  source: string | null,
): MeasuredValue | undefined {
  return value === null || on === null
    ? undefined
    : { value, on, ...(source !== null && { source }) };
}
