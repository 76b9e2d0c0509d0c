import { roadmapReadPermission } from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { InboxSource } from '../../inbox/InboxSource';
import { forgottenBefore } from '../items/forgottenBefore';
import { InboxItems, inboxItemOf } from './InboxItems';

const itemIdOf = (key: string) => key.split(' ')[0];

/** Items that are picked up, and that nobody has moved or edited for six months. */
export class ForgottenInbox implements InboxSource {
  readonly kind = 'forgotten';
  readonly permission = roadmapReadPermission;
  readonly actions = [] as const;

  constructor(private readonly options: { inboxItems: InboxItems }) {}

  async waiting(
    productIds: string[],
    { now, limit }: { now: Date; limit: number },
  ) {
    const rows: Array<{ id: string; productId: string; since: string }> =
      await this.options.inboxItems
        .of(productIds)
        .whereIn('status', ['considering', 'later', 'next', 'now'])
        .where('changed_at', '<', forgottenBefore(now))
        .orderBy([
          { column: 'changed_at', order: 'desc' },
          { column: 'roadmap_items.id', order: 'desc' },
        ])
        .limit(limit)
        .select({
          id: 'roadmap_items.id',
          productId: 'place.product_id',
          since: 'changed_at',
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
