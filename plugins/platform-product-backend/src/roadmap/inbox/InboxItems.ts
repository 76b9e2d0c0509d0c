import { InboxItem } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { RequestCaller } from '../../http/Caller';
import { ItemAccess, SeenItem } from '../items/ItemAccess';
import { ItemStore } from '../items/ItemStore';
import { ItemRow, StoredItem } from '../items/StoredItem';

/** An item as an inbox names it. */
export const inboxItemOf = ({
  id,
  title,
  status,
  demand,
}: StoredItem): InboxItem => ({ id, title, status, teams: demand.teams });

/** Items for an inbox, as far as their reader may see them. */
export class InboxItems {
  constructor(
    private readonly options: {
      knex: Knex;
      items: ItemStore;
      itemAccess: ItemAccess;
    },
  ) {}

  /** The items of products, each once, with the first of these products. */
  of(productIds: string[]): Knex.QueryBuilder<ItemRow> {
    const { knex } = this.options;
    return knex('roadmap_items')
      .join(
        'roadmap_item_products as place',
        'place.item_id',
        'roadmap_items.id',
      )
      .whereIn('place.product_id', productIds)
      .whereNotExists(
        knex('roadmap_item_products as earlier')
          .whereIn('earlier.product_id', productIds)
          .whereRaw('earlier.item_id = roadmap_items.id')
          .whereRaw('earlier.product_id < place.product_id')
          .select(knex.raw('1')),
      );
  }

  /** Those of the given items that somebody owns, by id. */
  async owned(
    caller: RequestCaller,
    ids: string[],
  ): Promise<Map<string, SeenItem>> {
    const { items, itemAccess } = this.options;
    const seen = await itemAccess.seen(caller, await items.withIds(ids));
    return new Map(
      seen
        .filter(({ isOwner }) => isOwner)
        .map(each => [each.item.id, each] as const),
    );
  }
}
