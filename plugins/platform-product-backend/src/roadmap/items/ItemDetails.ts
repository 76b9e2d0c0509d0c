import { MyDemand } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { DemandStore } from '../demand/DemandStore';

/** What belongs to items and is kept beside them. */
export class ItemDetails {
  constructor(private readonly knex: Knex) {}

  /** How many pieces of evidence each item has, for it and against. */
  async evidenceOf(
    itemIds: string[],
  ): Promise<Map<string, { for: number; against: number }>> {
    const rows = await this.knex('roadmap_evidence')
      .whereIn('item_id', itemIds)
      .groupBy('item_id')
      .select(
        'item_id',
        this.knex.raw('sum(case when is_for then 1 else 0 end) as supports'),
        this.knex.raw('count(*) as pieces'),
      );
    return new Map(
      rows.map(row => [
        row.item_id,
        {
          for: Number(row.supports),
          against: Number(row.pieces) - Number(row.supports),
        },
      ]),
    );
  }

  /** What each of the given teams says of each of the given roots; one entry a team. */
  async saidBy(
    teams: Map<string, string>,
    rootIds: string[],
  ): Promise<(rootId: string) => MyDemand[]> {
    const words = await new DemandStore(this.knex).saidBy(
      [...teams.keys()],
      rootIds,
    );
    const wordOf = new Map(
      words.map(word => [`${word.rootId} ${word.teamRef}`, word]),
    );
    return rootId =>
      [...teams].map(([entityRef, title]) => {
        const word = wordOf.get(`${rootId} ${entityRef}`);
        return {
          team: { entityRef, title },
          ...(word && { importance: word.importance }),
          ...(word?.isOnBehalf && { isOnBehalf: true }),
        };
      });
  }

  /** The items that were merged into an item, directly, by title. */
  async mergedInto(itemId: string): Promise<string[]> {
    return this.knex('roadmap_items')
      .where({ merged_into: itemId })
      .orderBy(['title', 'id'])
      .pluck('id');
  }
}
