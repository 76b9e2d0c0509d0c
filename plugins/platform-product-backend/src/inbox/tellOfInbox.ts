import { InboxKind } from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../catalog/ProductDirectory';
import { Announcer } from '../outbox/Announcer';
import { OutboxHandlers } from '../outbox/OutboxHandlers';
import { InboxReader } from './InboxReader';

const words: Record<InboxKind, [one: string, many: string]> = {
  'opt-out': ['opt-out', 'opt-outs'],
  reconsider: ['team to win back', 'teams to win back'],
  suggestion: ['suggestion', 'suggestions'],
  message: ['message', 'messages'],
  comment: ['comment', 'comments'],
  'item-comment': ['comment on the roadmap', 'comments on the roadmap'],
  requirement: ['requirement that ends', 'requirements that end'],
  unheard: ['product with teams not heard', 'products with teams not heard'],
  unmeasured: ['shipped item to measure', 'shipped items to measure'],
  forgotten: ['item not looked at', 'items not looked at'],
};

/** Tells owners what waits for them; nobody where nothing does. */
export function tellOfInbox(options: {
  announcer: Announcer;
  products: Pick<ProductDirectory, 'withIds' | 'ownersOf'>;
  reader: Pick<InboxReader, 'newOf'>;
  now: () => Date;
}): OutboxHandlers {
  const { announcer, products, reader, now } = options;
  return {
    'inbox.summary': async ({ id, payload }) => {
      const found = await products.withIds(payload.productIds as string[]);
      const newOf = await reader.newOf(
        now(),
        found.map(product => product.id),
      );
      const total = [...newOf.values()].reduce((sum, count) => sum + count, 0);
      if (total === 0 || found.length === 0) {
        return;
      }
      const owners = await products.ownersOf([found[0].entityRef]);
      await announcer.notify({
        id,
        recipients: owners.get(found[0].entityRef) ?? [],
        title:
          found.length === 1
            ? `${total} waiting for the owners of ${found[0].title}`
            : `${total} waiting for the owners of ${found.length} products`,
        description: [...newOf]
          .map(
            ([kind, count]) => `${count} ${words[kind][count === 1 ? 0 : 1]}`,
          )
          .join(', '),
        link: '/platform-product/inbox',
        topic: 'inbox.summary',
      });
    },
  };
}
