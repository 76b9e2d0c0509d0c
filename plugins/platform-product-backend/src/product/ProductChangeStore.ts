import { ProductChange } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';

interface ChangeRow {
  product_id: string;
  step: number;
  changed: ProductChange['changed'];
  id: string;
  at: string;
  before: string;
  after: string;
  teams_before: number | null;
  teams_after: number | null;
}

/** A change with its place in the log: the version that it made. */
export interface PlacedChange {
  step: number;
  change: ProductChange;
}

const table = 'product_changes';

const placedChangeOf = (row: ChangeRow): PlacedChange => {
  const { id, at, changed, step } = row;
  const from = JSON.parse(row.before);
  const to = JSON.parse(row.after);
  return {
    step,
    change:
      changed === 'audience'
        ? {
            id,
            at,
            changed,
            from,
            to,
            teams: {
              from: Number(row.teams_before),
              to: Number(row.teams_after),
            },
          }
        : { id, at, changed, from, to },
  };
};

/** What was changed of profiles and audiences; nothing in it is ever changed, and nobody is named. */
export class ProductChangeStore {
  constructor(private readonly knex: Knex) {}

  async add(productId: string, { step, change }: PlacedChange): Promise<void> {
    const { id, at, changed, from, to } = change;
    await this.knex<ChangeRow>(table).insert({
      product_id: productId,
      step,
      changed,
      id,
      at,
      before: JSON.stringify(from),
      after: JSON.stringify(to),
      ...(change.changed === 'audience' && {
        teams_before: change.teams.from,
        teams_after: change.teams.to,
      }),
    });
  }

  /** Newest first, from a place on. */
  async list(
    productId: string,
    options: {
      limit: number;
      after?: { step: number; changed: string };
    },
  ): Promise<PlacedChange[]> {
    const { limit, after } = options;
    const query = this.knex<ChangeRow>(table).where({ product_id: productId });
    if (after) {
      query.whereRaw('(step, changed) < (?, ?)', [after.step, after.changed]);
    }
    const rows = await query
      .orderBy([
        { column: 'step', order: 'desc' },
        { column: 'changed', order: 'desc' },
      ])
      .limit(limit);
    return rows.map(placedChangeOf);
  }
}
