import { Page } from '../http/list';

/**
 * A published comment: no name, team, date or score.
 * @public
 */
export interface PublishedComment {
  id: string;
  body: string;
  /** What the owners answered. */
  reply?: string;
  /** Counts changes of the reply; to be sent with the next one. */
  version: number;
  /** What the caller may do with it. */
  allowed: Array<'reply' | 'hide'>;
}

/**
 * Published comments in an order that tells nothing, and how many are hidden.
 * @public
 */
export interface PublishedComments extends Page<PublishedComment> {
  hidden: number;
}

/**
 * What owners answer to a published comment; everybody reads it.
 * @public
 */
export interface CommentReply {
  /** At most 2,000 characters. */
  reply: string;
  /** Of the comment as it was read. */
  version: number;
}

/**
 * Where a message to the owners stands; `item`: it became a roadmap item.
 * @public
 */
export type OwnerMessageStatus = 'new' | 'answered' | 'item' | 'closed';

/**
 * A message with its writer's name to the owners of a product, read by them and the
 * writer. Never joined to a score.
 * @public
 */
export interface OwnerMessage {
  id: string;
  /** Who wrote it. */
  authorRef: string;
  /** The team it is written for; absent when only for its writer. */
  teamRef?: string;
  body: string;
  /** ISO instant, UTC. */
  createdAt: string;
  status: OwnerMessageStatus;
  reply?: string;
  version: number;
  /** What the caller may do with it. */
  allowed: Array<'answer'>;
}

/**
 * A message as it is sent.
 * @public
 */
export interface OwnerMessageRequest {
  /** A UUID of the writer's choice: what is sent twice with it is kept once. */
  id?: string;
  /** At most 2,000 characters. */
  body: string;
  /** A team of the caller, when it speaks for the team. */
  teamRef?: string;
}

/**
 * What owners do with a message: answer it, or move it on.
 * @public
 */
export interface OwnerMessageChange {
  reply?: string;
  status?: OwnerMessageStatus;
  /** Of the message as it was read. */
  version: number;
}
