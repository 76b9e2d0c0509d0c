import { Announcer } from '../../outbox/Announcer';
import { OutboxPayload } from '../../outbox/Outbox';
import { OutboxHandlers } from '../../outbox/OutboxHandlers';
import { itemLink } from '../itemLink';
import { ItemStore } from '../items/ItemStore';
import { CommentStore } from './CommentStore';

/**
 * Tells of comments on public items: other plugins of all of them; of what owners say, at
 * once, those who suggested the item or talked about it before. Owners find the others in
 * their inbox.
 */
export function tellOfComments(options: {
  announcer: Announcer;
  items: ItemStore;
  comments: CommentStore;
}): OutboxHandlers {
  const { announcer, items, comments } = options;

  /** What an entry is about, unless it was removed, is internal or left the catalog. */
  const about = async ({ itemId, commentId }: OutboxPayload) => {
    const item = await items.find(String(itemId));
    const comment = await comments.find(String(commentId));
    if (!item || item.isInternal || comment?.text === undefined) {
      return undefined;
    }
    const products = (await items.productsOf([item.id])).get(item.id)!;
    return products.length > 0 ? { item, comment, products } : undefined;
  };

  return {
    'roadmap.commented': async ({ payload }) => {
      const found = await about(payload);
      if (found) {
        await announcer.publish('roadmap.commented', {
          itemId: found.item.id,
          commentId: found.comment.id,
          entityRefs: found.products.map(({ entityRef }) => entityRef),
        });
      }
    },

    'roadmap.replied': async ({ id, payload }) => {
      const found = await about(payload);
      if (!found) {
        return;
      }
      const { item, comment, products } = found;
      const recipients = new Set([
        ...(await items.authorsOf(item.rootId)),
        ...(await comments.speakersBefore(comment)),
      ]);
      await announcer.notify({
        id,
        recipients: [...recipients].sort(),
        except: comment.authorRef,
        title: `The owners commented: ${item.title}`,
        link: itemLink(products[0].entityRef, item.id),
        topic: 'roadmap.commented',
      });
    },
  };
}
