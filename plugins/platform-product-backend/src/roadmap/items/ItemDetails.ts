import { MyDemand } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { DemandStore } from '../demand/DemandStore';

/** What belongs to items and is kept beside them. */
export class ItemDetails {
  constructor(private readonly knex: Knex) {}

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
