import { roadmapReadPermission } from 'backstage-plugin-platform-product-common';
import { createHash } from 'crypto';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { RequestCaller } from '../../http/Caller';
import { EntryAction, InboxSource } from '../../inbox/InboxSource';
import { ProductAccess } from '../../permissions/ProductAccess';
import { AuthorizedCommentService } from '../comments/AuthorizedCommentService';
import { CommentStore } from '../comments/CommentStore';
import { InboxItems, inboxItemOf } from './InboxItems';
import { WaitingItemStore } from './WaitingItemStore';

/** The same answer to the same comment, sent again, is one comment. */
function answerId(commentId: string, text: string): string {
  const hash = createHash('sha256')
    .update(`${commentId} ${text}`)
    .digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}

/** The newest comment on an item, as long as no owner has said something after it. */
export class ItemCommentInbox implements InboxSource {
  readonly kind = 'item-comment';
  readonly permission = roadmapReadPermission;
  readonly actions = ['answer'] as const;

  constructor(
    private readonly options: {
      waiting: WaitingItemStore;
      inboxItems: InboxItems;
      comments: CommentStore;
      talk: AuthorizedCommentService;
      access: ProductAccess;
      products: Pick<ProductDirectory, 'titlesOf'>;
    },
  ) {}

  async waiting(productIds: string[], { limit }: { limit: number }) {
    const rows = await this.options.waiting.comments(productIds, limit);
    return rows.map(({ id, ...row }) => ({ key: id, ...row }));
  }

  async describe(caller: RequestCaller, keys: string[]) {
    const { inboxItems, comments, access, products } = this.options;
    const found = await comments.withIds(keys);
    const owned = await inboxItems.owned(
      caller,
      found.map(({ itemId }) => itemId),
    );
    const teams = found.flatMap(({ teamRef }) => teamRef ?? []);
    const sight = await access.sightOf(caller, teams);
    const titles = await products.titlesOf(
      teams.filter(ref => sight.sees(ref)),
    );
    return new Map(
      found.flatMap(({ id, itemId, text, teamRef }) => {
        const seen = owned.get(itemId);
        if (!seen || text === undefined) {
          return [];
        }
        const team = titles.get(teamRef ?? '');
        const subject = {
          kind: 'item-comment' as const,
          item: inboxItemOf(seen.item),
          text,
          ...(team !== undefined && {
            team: { entityRef: teamRef!, title: team },
          }),
        };
        return [[id, { subject, productRefs: [...seen.owned] }] as const];
      }),
    );
  }

  async act(caller: RequestCaller, key: string, action: EntryAction) {
    const { comments, talk } = this.options;
    const comment = await comments.find(key);
    if (comment && action.action === 'answer') {
      await talk.add(caller, comment.itemId, {
        id: answerId(key, action.text),
        text: action.text,
      });
    }
  }
}
