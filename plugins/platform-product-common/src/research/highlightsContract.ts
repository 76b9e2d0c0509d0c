import { z } from 'zod';
import { unalteredTextSchema, writtenTextSchema } from '../http/writtenText';

const version = z.number().int().min(0);

const passageSchema = z.strictObject({
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  quote: unalteredTextSchema(5000).refine(text => text.trim().length > 0, {
    message: 'must not be empty',
  }),
});
const tags = z.array(writtenTextSchema(50)).max(20);

/**
 * A highlight.
 *
 * @public
 */
export const highlightSchema = passageSchema.extend({
  id: z.string(),
  quote: z.string(),
  tags: z.array(z.string()),
  participantId: z.string().optional(),
  quotes: z.enum(['none', 'anonymous', 'named']),
  createdAt: z.string(),
  version,
});

/**
 * A highlight as it is made.
 *
 * @public
 */
export const highlightRequestSchema = passageSchema.extend({
  id: z.uuid().optional(),
  tags: tags.optional(),
  participantId: z.uuid().optional(),
});

/**
 * A change of a highlight.
 *
 * @public
 */
export const highlightChangeSchema = z.strictObject({
  passage: passageSchema.optional(),
  tags: tags.optional(),
  participantId: z.uuid().nullable().optional(),
  version,
});
