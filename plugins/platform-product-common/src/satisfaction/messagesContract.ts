import { z } from 'zod';
import { entityRefSchema } from '../catalog/contract';
import { writtenTextSchema } from '../http/writtenText';
import { maxCommentLength } from './answers';

const version = z.number().int().min(0);
const statusSchema = z.enum(['new', 'answered', 'item', 'closed']);

/**
 * A message to the owners of a product, with its writer's name.
 *
 * @public
 */
export const ownerMessageSchema = z.strictObject({
  id: z.string(),
  authorRef: z.string(),
  teamRef: z.string().optional(),
  body: z.string(),
  createdAt: z.string(),
  status: statusSchema,
  reply: z.string().optional(),
  version,
  allowed: z.array(z.literal('answer')),
});

/**
 * A message as it is sent.
 *
 * @public
 */
export const ownerMessageRequestSchema = z.strictObject({
  id: z.uuid().optional(),
  body: writtenTextSchema(maxCommentLength),
  teamRef: entityRefSchema.optional(),
});

/**
 * What owners do with a message.
 *
 * @public
 */
export const ownerMessageChangeSchema = z
  .strictObject({
    reply: writtenTextSchema(maxCommentLength).optional(),
    status: statusSchema.optional(),
    version,
  })
  .refine(({ reply, status }) => reply !== undefined || status !== undefined, {
    message: 'give a reply or a status',
  });
