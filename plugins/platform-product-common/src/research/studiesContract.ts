import { z } from 'zod';
import { entityRefSchema, namedEntitySchema } from '../catalog/contract';
import { writtenTextSchema } from '../http/writtenText';

const version = z.number().int().min(0);
const userRef = entityRefSchema.refine(ref => ref.startsWith('user:'), {
  message: 'must be a user',
});

/**
 * A study.
 *
 * @public
 */
export const studySchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  question: z.string().optional(),
  products: z.array(namedEntitySchema),
  members: z.array(z.string()),
  startedBy: z.string().optional(),
  noteCount: z.number().int().min(0),
  createdAt: z.string(),
  version,
  allowed: z.array(z.enum(['edit'])),
});

/**
 * A study as it is started.
 *
 * @public
 */
export const studyRequestSchema = z.strictObject({
  id: z.uuid().optional(),
  title: writtenTextSchema(140),
  question: writtenTextSchema(2000).optional(),
  products: z.array(entityRefSchema).min(1).max(5),
  members: z.array(userRef).max(50).optional(),
});

/**
 * A change of a study.
 *
 * @public
 */
export const studyChangeSchema = studyRequestSchema
  .omit({ id: true })
  .partial()
  .extend({
    question: writtenTextSchema(2000).nullable().optional(),
    version,
  });
