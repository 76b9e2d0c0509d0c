import { openStatuses } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { isDeepStrictEqual } from 'util';
import { engineOf } from '../../database/engine';
import { RoadmapLedger } from '../RoadmapLedger';
import { DemandFigures } from './DemandFigures';

const itemsAtOnce = 200;

/**
 * Counts anew who asks for what is open, because teams leave the catalog and people change
 * teams without anybody saying a word about an item.
 */
export class Recounting {
  constructor(
    private readonly options: {
      knex: Knex;
      teamTypes: string[];
      ledger: RoadmapLedger;
    },
  ) {}

  /** @returns how many items are asked for by others than was kept */
  async run(now: Date): Promise<number> {
    const { knex, teamTypes, ledger } = this.options;
    const figures = new DemandFigures(knex, teamTypes);
    let changed = 0;
    let after = '';
    for (;;) {
      const kept = await this.asked(after);
      const ids = [...kept.keys()];
      const counted = await figures.count(ids);
      const differing = ids.filter(
        id => !isDeepStrictEqual(kept.get(id), counted.get(id)),
      );
      for (const id of differing) {
        // Locked, and counted once more: somebody may have asked in between.
        await ledger.write({ now }, async writing => {
          await writing.items.lock(id);
          await writing.figures.recount([id]);
        });
      }
      changed += differing.length;
      if (ids.length < itemsAtOnce) {
        return changed;
      }
      after = ids[ids.length - 1];
    }
  }

  /** What open items that anybody asks for are kept with, in the order of their ids. */
  private async asked(after: string) {
    const { knex } = this.options;
    const rows = await knex('roadmap_items')
      // In the order of ids until the page is full; by status, all would be sorted each time.
      .whereIn(
        knex.raw(
          engineOf(knex) === 'sqlite' ? '+status' : 'status',
        ) as unknown as string,
        [...openStatuses],
      )
      .where('id', '>', after)
      .whereExists(
        // Nested, so that no engine begins with all demand there is.
        knex('roadmap_items as asked')
          .whereRaw('asked.root_id = roadmap_items.id')
          .whereExists(
            knex('roadmap_demand')
              .whereRaw('item_id = asked.id')
              .select(knex.raw('1')),
          )
          .select(knex.raw('1')),
      )
      .orderBy('id')
      .limit(itemsAtOnce)
      .select(
        'id',
        'demand_teams',
        'demand_points',
        'demand_developers',
        'demand_on_behalf',
      );
    return new Map(
      rows.map(row => [
        row.id as string,
        {
          teams: row.demand_teams,
          points: row.demand_points,
          developers: row.demand_developers,
          onBehalf: row.demand_on_behalf,
        },
      ]),
    );
  }
}
