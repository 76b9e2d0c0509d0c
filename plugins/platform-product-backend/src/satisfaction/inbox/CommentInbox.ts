import { satisfactionReadPermission } from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { RequestCaller } from '../../http/Caller';
import { EntryAction, InboxSource } from '../../inbox/InboxSource';
import { Ownership } from '../../permissions/Ownership';
import { AuthorizedCommentsService } from '../comments/AuthorizedCommentsService';
import { PublishedCommentStore } from '../comments/PublishedCommentStore';

/**
 * Published comments that no owner has answered. They have no date, here as anywhere: it
 * would tell who wrote one.
 */
export class CommentInbox implements InboxSource {
  readonly kind = 'comment';
  readonly permission = satisfactionReadPermission;
  readonly actions = ['answer'] as const;

  constructor(
    private readonly options: {
      comments: PublishedCommentStore;
      answering: AuthorizedCommentsService;
      products: Pick<ProductDirectory, 'withIds'>;
      ownership: Ownership;
    },
  ) {}

  async waiting(productIds: string[], { limit }: { limit: number }) {
    return this.options.comments.unanswered(productIds, limit);
  }

  async describe(caller: RequestCaller, keys: string[]) {
    const { comments, products, ownership } = this.options;
    const found = await comments.withIds(keys);
    const refs = new Map(
      (await products.withIds(found.map(({ productId }) => productId))).map(
        ({ id, entityRef }) => [id, entityRef],
      ),
    );
    const owned = await ownership.ownedAmong(caller, [...refs.values()]);
    return new Map(
      found.flatMap(({ id, productId, body, reply }) => {
        const ref = refs.get(productId);
        return ref !== undefined && owned.has(ref)
          ? [
              [
                id,
                {
                  productRefs: [ref],
                  subject: {
                    kind: 'comment' as const,
                    text: body,
                    ...(reply !== undefined && { reply }),
                  },
                },
              ] as const,
            ]
          : [];
      }),
    );
  }

  async act(caller: RequestCaller, key: string, action: EntryAction) {
    const { comments, answering, products } = this.options;
    const [comment] = await comments.withIds([key]);
    const [product] = comment
      ? await products.withIds([comment.productId])
      : [];
    if (
      product &&
      action.action === 'answer' &&
      comment.reply !== action.text
    ) {
      await answering.reply(caller, product.entityRef, key, {
        reply: action.text,
        // An answer that is there was not there when this one was written.
        version: comment.reply === undefined ? comment.version : -1,
      });
    }
  }
}
