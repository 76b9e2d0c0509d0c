import { z } from 'zod';
import { namedEntitySchema } from '../catalog/contract';
import { daySchema } from '../http/moments';
import { writtenTextSchema } from '../http/writtenText';
import { shareSchema, verdictSchema } from '../satisfaction/figuresContract';
import { periodSchema } from '../satisfaction/periodContract';

const version = z.number().int().min(0);

const measuredSchema = z.strictObject({
  value: z.number(),
  on: z.string(),
  source: z.string().optional(),
});

const figureSchema = z.strictObject({
  period: periodSchema,
  n: z.number().int().min(0),
  satisfied: shareSchema,
});

/**
 * What an item changed, as far as it was measured.
 *
 * @public
 */
export const roadmapEffectSchema = z.strictObject({
  shippedAt: z.string().optional(),
  before: measuredSchema.optional(),
  after: measuredSchema.optional(),
  verdict: z.enum(['reached', 'better', 'unchanged', 'worse']).optional(),
  isMissing: z.boolean(),
  satisfaction: z.array(
    z.strictObject({
      product: namedEntitySchema,
      before: figureSchema.optional(),
      after: figureSchema.optional(),
      verdict: verdictSchema,
    }),
  ),
  version,
  allowed: z.array(z.literal('measure')),
});

const measurementSchema = z.strictObject({
  value: z.number().min(-1e12).max(1e12),
  on: daySchema,
  source: writtenTextSchema(500).optional(),
});

/**
 * What owners measured.
 *
 * @public
 */
export const roadmapEffectRequestSchema = z.strictObject({
  before: measurementSchema.optional(),
  after: measurementSchema.optional(),
  version,
});
