import { z } from 'zod';
import { pageOf } from '../http/listContract';
import { writtenTextSchema } from '../http/writtenText';
import { maxCommentLength } from './answers';

const version = z.number().int().min(0);

/**
 * A published comment.
 *
 * @public
 */
export const publishedCommentSchema = z.strictObject({
  id: z.string(),
  body: z.string(),
  reply: z.string().optional(),
  version,
  allowed: z.array(z.enum(['reply', 'hide'])),
});

/**
 * Published comments, and how many are hidden.
 *
 * @public
 */
export const publishedCommentsSchema = pageOf(publishedCommentSchema).extend({
  hidden: z.number().int().min(0),
});

/**
 * What owners answer to a published comment.
 *
 * @public
 */
export const commentReplySchema = z.strictObject({
  reply: writtenTextSchema(maxCommentLength),
  version,
});
