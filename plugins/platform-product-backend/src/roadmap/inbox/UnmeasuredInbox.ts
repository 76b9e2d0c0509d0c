import { roadmapReadPermission } from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { DescribedEntry, InboxSource } from '../../inbox/InboxSource';
import { EffectService } from '../effect/EffectService';
import { InboxItems, inboxItemOf } from './InboxItems';

const afterMs = 30 * 24 * 60 * 60 * 1000;

/** Items with a goal that shipped thirty days ago, and nobody has said what came of it. */
export class UnmeasuredInbox implements InboxSource {
  readonly kind = 'unmeasured';
  readonly permission = roadmapReadPermission;
  readonly actions = [] as const;

  constructor(
    private readonly options: {
      inboxItems: InboxItems;
      effects: Pick<EffectService, 'unmeasured'>;
    },
  ) {}

  async waiting(
    productIds: string[],
    { now, limit }: { now: Date; limit: number },
  ) {
    const before = new Date(now.getTime() - afterMs);
    const items = await this.options.effects.unmeasured(productIds, before, {
      limit,
    });
    return items.map(({ itemId, productId, shippedAt }) => ({
      key: itemId,
      productId,
      since: shippedAt,
    }));
  }

  async describe(caller: RequestCaller, keys: string[]) {
    const owned = await this.options.inboxItems.owned(caller, keys);
    const described = new Map<string, DescribedEntry>();
    owned.forEach((seen, key) =>
      described.set(key, {
        productRefs: [...seen.owned],
        subject: {
          kind: 'unmeasured',
          item: inboxItemOf(seen.item),
          ...(seen.item.outcome && { metric: seen.item.outcome.metric }),
        },
      }),
    );
    return described;
  }
}
