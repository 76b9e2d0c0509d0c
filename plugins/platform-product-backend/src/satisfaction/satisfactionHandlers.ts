import {
  canonicalEntityRef,
  ProductPath,
} from 'backstage-plugin-platform-product-common';
import { satisfactionContract } from 'backstage-plugin-platform-product-common/contract';
import { Handlers } from '../http/mount';
import { CommentsService } from './comments/CommentsService';
import { MessagesService } from './messages/MessagesService';
import { SatisfactionService } from './SatisfactionService';

const refOf = ({ kind, namespace, name }: ProductPath) =>
  canonicalEntityRef({ kind, namespace, name });

/** Joins the satisfaction contract to its services. */
export const satisfactionHandlers = ({
  satisfaction,
  comments,
  messages,
}: {
  satisfaction: SatisfactionService;
  comments: CommentsService;
  messages: MessagesService;
}): Handlers<typeof satisfactionContract> => ({
  readMyRating: ({ caller, params }) =>
    satisfaction.readMine(caller, refOf(params)),
  rate: ({ caller, params, body }) =>
    satisfaction.rate(caller, refOf(params), body),
  withdrawRating: ({ caller, params }) =>
    satisfaction.withdraw(caller, refOf(params)),
  readSatisfaction: ({ caller, params, query }) =>
    satisfaction.readPublished(caller, refOf(params), query.period),
  listComments: ({ caller, params, query }) =>
    comments.list(caller, refOf(params), query),
  replyToComment: ({ caller, params, body }) =>
    comments.reply(caller, refOf(params), params.commentId, body),
  hideComment: ({ caller, params }) =>
    comments.hide(caller, refOf(params), params.commentId),
  listMessages: ({ caller, params, query }) =>
    messages.list(caller, refOf(params), query),
  writeMessage: ({ caller, params, body }) =>
    messages.write(caller, refOf(params), body),
  changeMessage: ({ caller, params, body }) =>
    messages.change(caller, refOf(params), params.messageId, body),
});
