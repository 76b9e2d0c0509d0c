import { Knex } from 'knex';
import { Outbox } from '../../outbox/Outbox';
import { CommentStore, StoredComment } from './CommentStore';

/** Keeps a comment and whom it is to be told in one transaction. */
export class Commenting {
  constructor(private readonly options: { knex: Knex; outbox: Outbox }) {}

  /** Does nothing for an id that is taken; what was sent twice is told once. */
  async addOnce(
    comment: StoredComment,
    { isInternal }: { isInternal: boolean },
  ): Promise<void> {
    const { knex, outbox } = this.options;
    await knex.transaction(async tx => {
      const isNew = await new CommentStore(tx).addOnce(comment);
      if (!isNew || isInternal) {
        return;
      }
      const { id, itemId, isOwners } = comment;
      const payload = { itemId, commentId: id };
      await outbox.add(tx, {
        topic: 'roadmap.commented',
        key: `roadmap.commented ${itemId}`,
        payload,
      });
      if (isOwners) {
        await outbox.add(tx, {
          topic: 'roadmap.replied',
          key: `roadmap.replied ${itemId}`,
          payload,
        });
      }
    });
    outbox.wake();
  }
}
