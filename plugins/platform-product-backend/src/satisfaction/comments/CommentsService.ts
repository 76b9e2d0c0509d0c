import {
  CommentReply,
  PageRequest,
  PublishedComment,
  PublishedComments,
} from 'backstage-plugin-platform-product-common';
import { Caller } from '../../http/Caller';

/** Published comments, and what owners answer to them. */
export interface CommentsService {
  list(
    caller: Caller,
    entityRef: string,
    page: PageRequest,
  ): Promise<PublishedComments>;

  /** Gives or replaces the owners' answer. */
  reply(
    caller: Caller,
    entityRef: string,
    commentId: string,
    reply: CommentReply,
  ): Promise<PublishedComment>;

  /** Hides a comment for good; safe to repeat. */
  hide(caller: Caller, entityRef: string, commentId: string): Promise<void>;
}
