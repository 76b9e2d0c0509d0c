import { roadmapReadPermission } from 'backstage-plugin-platform-product-common';
import { createHash } from 'crypto';
import { Knex } from 'knex';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { RequestCaller } from '../../http/Caller';
import { EntryAction, InboxSource } from '../../inbox/InboxSource';
import { ProductAccess } from '../../permissions/ProductAccess';
import { AuthorizedCommentService } from '../comments/AuthorizedCommentService';
import { CommentStore } from '../comments/CommentStore';
import { InboxItems, inboxItemOf } from './InboxItems';

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
      knex: Knex;
      inboxItems: InboxItems;
      comments: CommentStore;
      talk: AuthorizedCommentService;
      access: ProductAccess;
      products: Pick<ProductDirectory, 'titlesOf'>;
    },
  ) {}

  async waiting(productIds: string[], { limit }: { limit: number }) {
    const { knex, inboxItems } = this.options;
    return inboxItems
      .of(productIds)
      .join(
        'roadmap_comments as comment',
        'comment.item_id',
        'roadmap_items.id',
      )
      .whereNotNull('comment.text')
      .whereRaw('not comment.is_owners')
      .whereNotExists(
        knex('roadmap_comments as later')
          .whereRaw('later.item_id = comment.item_id')
          .whereNotNull('later.text')
          .whereRaw(
            '(later.written_at, later.id) > (comment.written_at, comment.id)',
          )
          .select(knex.raw('1')),
      )
      .orderBy([
        { column: 'comment.written_at', order: 'desc' },
        { column: 'comment.id', order: 'desc' },
      ])
      .limit(limit)
      .select({
        key: 'comment.id',
        productId: 'place.product_id',
        since: 'comment.written_at',
      });
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
