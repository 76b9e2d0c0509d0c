import { ProductDirectory } from '../catalog/ProductDirectory';
import { Announcer } from '../outbox/Announcer';
import { OutboxHandler, OutboxHandlers } from '../outbox/OutboxHandlers';
import { productLink } from '../outbox/productLink';
import { MessageStore } from './messages/MessageStore';

/**
 * Tells of published figures and of messages with a name, and of nothing else in this room.
 * What became invisible or was deleted meanwhile is not talked about.
 */
export function tellOfSatisfaction(options: {
  announcer: Announcer;
  messages: Pick<MessageStore, 'withId'>;
  products: Pick<ProductDirectory, 'presentWithId'>;
}): OutboxHandlers {
  const { announcer, messages, products } = options;

  const publishAs =
    (type: string): OutboxHandler =>
    async ({ payload }) => {
      const product = await products.presentWithId(String(payload.productId));
      if (product) {
        const { entityRef } = product;
        await announcer.publish(type, { ...payload, entityRef });
      }
    };

  return {
    'satisfaction.published': publishAs('satisfaction.published'),
    'message.created': publishAs('message.created'),
    'message.answered': publishAs('message.answered'),
    'message.answered.author': async ({ id, payload }) => {
      const product = await products.presentWithId(String(payload.productId));
      const message = await messages.withId(String(payload.messageId));
      if (product && message) {
        await announcer.notify({
          id,
          recipients: [message.authorRef],
          title: `Your message about ${product.title} was answered`,
          link: productLink(product.entityRef),
          topic: 'message.answered',
        });
      }
    },
  };
}
