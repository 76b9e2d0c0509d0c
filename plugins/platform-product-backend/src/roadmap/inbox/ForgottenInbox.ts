import { roadmapReadPermission } from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { InboxSource } from '../../inbox/InboxSource';
import { forgottenBefore } from '../items/forgottenBefore';
import { InboxItems, inboxItemOf } from './InboxItems';
import { WaitingItemStore } from './WaitingItemStore';

const itemIdOf = (key: string) => key.split(' ')[0];

/** Items that are picked up, and that nobody has moved or edited for six months. */
export class ForgottenInbox implements InboxSource {
  readonly kind = 'forgotten';
  readonly permission = roadmapReadPermission;
  readonly actions = [] as const;

  constructor(
    private readonly options: {
      waiting: WaitingItemStore;
      inboxItems: InboxItems;
    },
  ) {}

  async waiting(
    productIds: string[],
    { now, limit }: { now: Date; limit: number },
  ) {
    const rows = await this.options.waiting.untouched(productIds, {
      before: forgottenBefore(now),
      limit,
    });
    // Once looked at, it is another matter when it is forgotten again.
    return rows.map(({ id, productId, since }) => ({
      key: `${id} ${since}`,
      productId,
      since,
    }));
  }

  async describe(caller: RequestCaller, keys: string[]) {
    const owned = await this.options.inboxItems.owned(
      caller,
      keys.map(itemIdOf),
    );
    return new Map(
      keys.flatMap(key => {
        const seen = owned.get(itemIdOf(key));
        return seen
          ? [
              [
                key,
                {
                  subject: {
                    kind: 'forgotten' as const,
                    item: inboxItemOf(seen.item),
                  },
                  productRefs: [...seen.owned],
                },
              ] as const,
            ]
          : [];
      }),
    );
  }
}
