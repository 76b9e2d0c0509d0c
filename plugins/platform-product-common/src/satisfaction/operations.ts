import { ProductPath } from '../catalog/types';
import { Page, PageRequest } from '../http/list';
import {
  CommentReply,
  OwnerMessage,
  OwnerMessageChange,
  OwnerMessageRequest,
  PublishedComment,
  PublishedComments,
} from './comments';
import { Satisfaction } from './figures';
import { MyRating, RatingRequest } from './types';

/**
 * The satisfaction area's operations, as plain types.
 * @public
 */
export interface SatisfactionOperations {
  readMyRating: { params: ProductPath; response: MyRating };
  rate: { params: ProductPath; body: RatingRequest; response: MyRating };
  withdrawRating: { params: ProductPath; response: void };
  readSatisfaction: {
    params: ProductPath;
    query: { period?: string };
    response: Satisfaction;
  };
  listComments: {
    params: ProductPath;
    query: PageRequest;
    response: PublishedComments;
  };
  replyToComment: {
    params: ProductPath & { commentId: string };
    body: CommentReply;
    response: PublishedComment;
  };
  hideComment: {
    params: ProductPath & { commentId: string };
    response: void;
  };
  listMessages: {
    params: ProductPath;
    query: PageRequest;
    response: Page<OwnerMessage>;
  };
  writeMessage: {
    params: ProductPath;
    body: OwnerMessageRequest;
    response: OwnerMessage;
  };
  changeMessage: {
    params: ProductPath & { messageId: string };
    body: OwnerMessageChange;
    response: OwnerMessage;
  };
}
