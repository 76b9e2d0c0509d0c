import {
  RoadmapPlace,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';

const step = 1024;

interface PlacedRow {
  id: string;
  place: number;
}

/** Where items stand among those of their status: by place, and by id where two are equal. */
export class Places {
  /** @param knex - the transaction of a move */
  constructor(private readonly knex: Knex) {}

  /**
   * A place between two others. Two people may get the same one at the same time; the
   * order is total nevertheless, and who goes in between later renumbers.
   *
   * @param place - first when empty
   * @returns undefined when the neighbour is not there any more
   */
  async find(
    status: RoadmapStatus,
    place: RoadmapPlace,
    itemId: string,
  ): Promise<number | undefined> {
    const anchorId = place.after ?? place.before;
    if (anchorId === undefined) {
      const [first] = await this.others(status, itemId).limit(1);
      return first ? first.place - step : 0;
    }
    for (;;) {
      const anchor = await this.others(status, itemId)
        .where({ id: anchorId })
        .first();
      if (!anchor) {
        return undefined;
      }
      const isAfter = place.after !== undefined;
      const neighbour = await this.neighbour(status, itemId, anchor, isAfter);
      if (!neighbour) {
        return anchor.place + (isAfter ? step : -step);
      }
      const between = (anchor.place + neighbour.place) / 2;
      if (between !== anchor.place && between !== neighbour.place) {
        return between;
      }
      await this.renumber(status);
    }
  }

  /** The place after all others of a status. */
  async last(status: RoadmapStatus): Promise<number> {
    const [{ place }] = await this.knex('roadmap_items')
      .where({ status })
      .max({ place: 'place' });
    return place === null ? 0 : Number(place) + step;
  }

  private others(status: RoadmapStatus, itemId: string) {
    return this.knex<PlacedRow>('roadmap_items')
      .where({ status } as object)
      .whereNot({ id: itemId })
      .orderBy(['place', 'id'])
      .select('id', 'place');
  }

  private neighbour(
    status: RoadmapStatus,
    itemId: string,
    anchor: PlacedRow,
    isAfter: boolean,
  ): Promise<PlacedRow | undefined> {
    const direction = isAfter ? 'asc' : 'desc';
    return this.knex<PlacedRow>('roadmap_items')
      .where({ status } as object)
      .whereNot({ id: itemId })
      .whereRaw(`(place, id) ${isAfter ? '>' : '<'} (?, ?)`, [
        anchor.place,
        anchor.id,
      ])
      .orderBy([
        { column: 'place', order: direction },
        { column: 'id', order: direction },
      ])
      .first('id', 'place');
  }

  /** Makes room between all items of a status; rarely needed. */
  private async renumber(status: RoadmapStatus): Promise<void> {
    await this.knex.raw(
      `with numbered as (
         select id, row_number() over (order by place, id) * ${step} as place
         from roadmap_items where status = ?
       )
       update roadmap_items set place = numbered.place
       from numbered where numbered.id = roadmap_items.id`,
      [status],
    );
  }
}
