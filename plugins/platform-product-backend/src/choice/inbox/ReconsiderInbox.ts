import { choiceReadPermission } from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { DescribedEntry, InboxSource } from '../../inbox/InboxSource';
import { ReconsiderationStore } from '../talk/ReconsiderationStore';
import { OwnedChoices, standingKey } from './OwnedChoices';

/** Teams that were asked again because what would change their mind shipped, and haven't said. */
export class ReconsiderInbox implements InboxSource {
  readonly kind = 'reconsider';
  readonly permission = choiceReadPermission;
  readonly actions = [] as const;

  constructor(
    private readonly options: {
      asked: ReconsiderationStore;
      choices: OwnedChoices;
    },
  ) {}

  async waiting(productIds: string[], { limit }: { limit: number }) {
    const rows = await this.options.asked.openAfterShipping(productIds, limit);
    return rows.map(({ productId, teamRef, itemId, askedAt }) => ({
      key: `${productId} ${teamRef} ${itemId}`,
      productId,
      since: askedAt,
    }));
  }

  async describe(caller: RequestCaller, keys: string[]) {
    const asked = keys.map(key => {
      const [productId, teamRef = '', itemId = ''] = key.split(' ');
      return { key, productId, teamRef, itemId };
    });
    const said = await this.options.choices.of(caller, asked);
    return new Map(
      asked.flatMap(({ key, itemId, ...standing }) => {
        const { entityRef, choice } = said.get(standingKey(standing)) ?? {};
        const { startedBy, item, outcome } = choice?.reconsideration ?? {};
        const isOpen = startedBy === 'shipping' && outcome === undefined;
        // An item that they can't see any more is not named to them.
        if (!choice || !isOpen || item?.id !== itemId) {
          return [];
        }
        const { team } = choice;
        const described: DescribedEntry = {
          productRefs: [entityRef!],
          subject: {
            kind: 'reconsider',
            team: { entityRef: team.entityRef, title: team.title },
            item,
          },
        };
        return [[key, described] as const];
      }),
    );
  }
}
