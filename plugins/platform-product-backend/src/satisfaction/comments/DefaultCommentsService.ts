import { NotFoundError } from '@backstage/errors';
import {
  CommentReply,
  PageRequest,
  PublishedComment,
  PublishedComments,
} from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { Caller } from '../../http/Caller';
import { decodeCursor, pageOf } from '../../http/cursor';
import { LostRaceError } from '../../http/errors';
import { CommentsService } from './CommentsService';
import { PublishedCommentStore } from './PublishedCommentStore';

const defaultLimit = 50;

const noComment = () => new NotFoundError('No such comment');

/** The rules of comments that are out. */
export class DefaultCommentsService implements CommentsService {
  constructor(
    private readonly options: {
      products: Pick<ProductDirectory, 'find'>;
      comments: PublishedCommentStore;
    },
  ) {}

  async list(
    _caller: Caller,
    entityRef: string,
    { limit = defaultLimit, cursor }: PageRequest,
  ): Promise<PublishedComments> {
    const { products, comments } = this.options;
    const { id } = await products.find(entityRef);
    const list = `comments ${id}`;
    const [after] = cursor === undefined ? [] : decodeCursor(cursor, list, 1);
    const found = await comments.list(id, { after, limit: limit + 1 });
    const page = pageOf(found, limit, list, last => [last.id]);
    const { shown, hidden } = await comments.count(id);
    return {
      ...page,
      items: page.items.map(comment => ({ ...comment, allowed: [] })),
      totalItems: shown,
      hidden,
    };
  }

  async reply(
    _caller: Caller,
    entityRef: string,
    commentId: string,
    reply: CommentReply,
  ): Promise<PublishedComment> {
    const { products, comments } = this.options;
    const { id } = await products.find(entityRef);
    const replied = await comments.reply(id, commentId, reply);
    if (!replied) {
      const current = await comments.find(id, commentId);
      throw current
        ? new LostRaceError('Somebody answered this comment meanwhile', {
            ...current,
            allowed: ['reply'],
          })
        : noComment();
    }
    return { ...replied, allowed: [] };
  }

  async hide(
    _caller: Caller,
    entityRef: string,
    commentId: string,
  ): Promise<void> {
    const { products, comments } = this.options;
    const { id } = await products.find(entityRef);
    if (!(await comments.hide(id, commentId))) {
      throw noComment();
    }
  }
}
