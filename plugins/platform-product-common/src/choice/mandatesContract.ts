import { z } from 'zod';
import {
  entityRefSchema,
  groupRefSchema,
  namedEntitySchema,
} from '../catalog/contract';
import { instantSchema } from '../http/moments';
import { writtenTextSchema } from '../http/writtenText';
import { maxStatementLength } from './choices';

const version = z.number().int().min(0);
const text = writtenTextSchema(maxStatementLength);

/**
 * A requirement.
 *
 * @public
 */
export const mandateSchema = z.strictObject({
  id: z.string(),
  products: z.array(namedEntitySchema),
  scope: z.union([z.literal('all'), z.array(z.string())]),
  policy: z.string(),
  protects: z.string(),
  ownerRef: z.string(),
  reason: z.string(),
  expiresAt: z.string(),
  createdAt: z.string(),
  endedAt: z.string().optional(),
  status: z.enum(['active', 'ended']),
  covered: z.number().int().min(0),
  confirmed: z.number().int().min(0).optional(),
  version,
  allowed: z.array(z.enum(['edit', 'end'])),
});

/**
 * A requirement as it is written.
 *
 * @public
 */
export const mandateRequestSchema = z.strictObject({
  id: z.uuid().optional(),
  products: z.array(entityRefSchema).min(1).max(50),
  scope: z.union(
    [z.literal('all'), z.array(groupRefSchema).min(1).max(100)],
    'must be all, or groups',
  ),
  policy: text,
  protects: text,
  ownerRef: entityRefSchema,
  reason: text,
  expiresAt: instantSchema,
});

/**
 * A change of a requirement.
 *
 * @public
 */
export const mandateChangeSchema = mandateRequestSchema
  .omit({ id: true, products: true, scope: true })
  .partial()
  .extend({ version });
