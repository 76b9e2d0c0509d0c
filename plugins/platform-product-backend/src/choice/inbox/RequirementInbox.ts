import { choiceReadPermission } from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { RequestCaller } from '../../http/Caller';
import { InboxSource } from '../../inbox/InboxSource';
import { Ownership } from '../../permissions/Ownership';
import { MandateStore } from '../mandates/MandateStore';

const aheadMs = 30 * 24 * 60 * 60 * 1000;

/** Requirements that end within thirty days, so that teams hear in time what comes then. */
export class RequirementInbox implements InboxSource {
  readonly kind = 'requirement';
  readonly permission = choiceReadPermission;
  readonly actions = [] as const;

  constructor(
    private readonly options: {
      mandates: MandateStore;
      products: Pick<ProductDirectory, 'withIds'>;
      ownership: Ownership;
    },
  ) {}

  async waiting(
    productIds: string[],
    { now, limit }: { now: Date; limit: number },
  ) {
    const rows = await this.options.mandates.ending(productIds, {
      after: now,
      until: new Date(now.getTime() + aheadMs),
      limit,
    });
    return rows.map(({ id, expiresAt, productId }) => ({
      // Prolonged, it is another matter when that comes to its end.
      key: `${id} ${expiresAt}`,
      productId,
      since: new Date(Date.parse(expiresAt) - aheadMs).toISOString(),
    }));
  }

  async describe(caller: RequestCaller, keys: string[]) {
    const { mandates, products, ownership } = this.options;
    const described = new Map();
    for (const key of keys) {
      const [id, expiresAt] = key.split(' ');
      const mandate = await mandates.find(id, caller.now);
      if (mandate && mandate.expiresAt === expiresAt) {
        const found = await products.withIds(await mandates.productIdsOf(id));
        const owned = await ownership.ownedAmong(
          caller,
          found.map(({ entityRef }) => entityRef),
        );
        if (owned.size > 0) {
          described.set(key, {
            productRefs: [...owned],
            subject: {
              kind: 'requirement',
              policy: mandate.policy,
              expiresAt: mandate.expiresAt,
            },
          });
        }
      }
    }
    return described;
  }
}
