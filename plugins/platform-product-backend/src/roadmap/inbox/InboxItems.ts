import { InboxItem } from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { ItemAccess, SeenItem } from '../items/ItemAccess';
import { ItemStore } from '../items/ItemStore';
import { StoredItem } from '../items/StoredItem';

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
      items: ItemStore;
      itemAccess: ItemAccess;
    },
  ) {}

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
