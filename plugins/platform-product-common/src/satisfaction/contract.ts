import { z } from 'zod';
import { productPathSchema } from '../catalog/contract';
import { endpoint } from '../http/endpoint';
import { pageOf, pageRequestSchema } from '../http/listContract';
import {
  ratingCreatePermission,
  satisfactionReadPermission,
} from '../permissions';
import {
  commentReplySchema,
  publishedCommentSchema,
  publishedCommentsSchema,
} from './commentsContract';
import { satisfactionSchema } from './figuresContract';
import {
  ownerMessageChangeSchema,
  ownerMessageRequestSchema,
  ownerMessageSchema,
} from './messagesContract';
import { periodIdSchema } from './periodContract';
import { myRatingSchema, ratingRequestSchema } from './ratingContract';
import { satisfactionRoutes } from './routes';

const idSchema = z.uuid();
const commentPathSchema = productPathSchema.extend({ commentId: idSchema });

/**
 * Rating a product, and reading what is published of the answers.
 *
 * @public
 */
export const satisfactionContract = {
  readMyRating: endpoint({
    route: satisfactionRoutes.readMyRating,
    summary: 'My own answer on a product in the current period',
    permission: ratingCreatePermission,
    params: productPathSchema,
    response: myRatingSchema,
  }),
  rate: endpoint({
    route: satisfactionRoutes.rate,
    summary: 'Give or replace my answer on a product',
    permission: ratingCreatePermission,
    params: productPathSchema,
    body: ratingRequestSchema,
    response: myRatingSchema,
  }),
  withdrawRating: endpoint({
    route: satisfactionRoutes.withdrawRating,
    summary: 'Delete my answer of the current period',
    permission: ratingCreatePermission,
    params: productPathSchema,
    response: z.void(),
  }),
  readSatisfaction: endpoint({
    route: satisfactionRoutes.readSatisfaction,
    summary: 'Published figures of a product',
    permission: satisfactionReadPermission,
    params: productPathSchema,
    query: z.strictObject({ period: periodIdSchema.optional() }),
    response: satisfactionSchema,
  }),
  listComments: endpoint({
    route: satisfactionRoutes.listComments,
    summary: 'Published comments on a product',
    permission: satisfactionReadPermission,
    params: productPathSchema,
    query: pageRequestSchema,
    response: publishedCommentsSchema,
  }),
  replyToComment: endpoint({
    route: satisfactionRoutes.replyToComment,
    summary: 'Answer a published comment, for everybody to read (owners)',
    permission: satisfactionReadPermission,
    params: commentPathSchema,
    body: commentReplySchema,
    response: publishedCommentSchema,
  }),
  hideComment: endpoint({
    route: satisfactionRoutes.hideComment,
    summary: 'Hide a published comment; that one is hidden stays (stewards)',
    permission: satisfactionReadPermission,
    params: commentPathSchema,
    response: z.void(),
  }),
  listMessages: endpoint({
    route: satisfactionRoutes.listMessages,
    summary: 'Named messages to the owners: all for owners, else my own',
    permission: satisfactionReadPermission,
    params: productPathSchema,
    query: pageRequestSchema,
    response: pageOf(ownerMessageSchema),
  }),
  writeMessage: endpoint({
    route: satisfactionRoutes.writeMessage,
    summary: 'Write to the owners with my name',
    permission: ratingCreatePermission,
    params: productPathSchema,
    body: ownerMessageRequestSchema,
    response: ownerMessageSchema,
  }),
  changeMessage: endpoint({
    route: satisfactionRoutes.changeMessage,
    summary: 'Answer a message or move it on (owners)',
    permission: satisfactionReadPermission,
    params: productPathSchema.extend({ messageId: idSchema }),
    body: ownerMessageChangeSchema,
    response: ownerMessageSchema,
  }),
};
