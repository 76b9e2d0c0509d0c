import { z } from 'zod';
import { entityRefSchema, teamSchema } from '../catalog/contract';
import { writtenTextSchema } from '../http/writtenText';
import { shareSchema } from '../satisfaction/figuresContract';
import { periodSchema } from '../satisfaction/periodContract';
import { maxStatementLength } from './choices';
import {
  alternativeSchema,
  bucketSchema,
  reasonSchema,
} from './choicesContract';

const count = z.number().int().min(0);

const stillThereSchema = z.strictObject({
  stayed: count,
  of: count,
  teams: count,
  share: shareSchema.optional(),
  curve: z
    .array(shareSchema.extend({ month: z.number(), atRisk: count }))
    .optional(),
});

const alternativeUseSchema = z.strictObject({
  alternative: alternativeSchema,
  teams: count,
  developers: count,
});

/**
 * Who chose a product, who must use it, who left, and for what.
 *
 * @public
 */
export const adoptionSchema = z.strictObject({
  entityRef: z.string(),
  asOf: z.string(),
  meantFor: count,
  notApplicable: count,
  buckets: z.record(bucketSchema, count),
  requiredOptedOut: count,
  ifOptional: z.record(z.enum(['keep', 'leave', 'unknown']), count),
  inUse: count,
  stale: count,
  voluntary: z.strictObject({
    chose: count,
    free: count,
    atMost: count,
    declared: count,
    tooEarly: z.boolean(),
  }),
  left: z.strictObject({
    period: periodSchema,
    left: count,
    of: count,
    share: shareSchema.optional(),
  }),
  stillThere: stillThereSchema,
  stillThereRequired: stillThereSchema,
  optOuts: z.strictObject({
    of: count,
    held: count,
    cameBack: count,
    overruled: count,
  }),
  alternatives: z.array(alternativeUseSchema),
  reasons: z.array(
    z.strictObject({ reason: reasonSchema, teams: count, main: count }),
  ),
});

/**
 * What is used instead of one product, with the teams that do.
 *
 * @public
 */
export const productAlternativesSchema = z.strictObject({
  items: z.array(
    alternativeUseSchema.extend({
      usedBy: z.array(teamSchema),
      mergedNames: z.array(z.string()),
    }),
  ),
  allowed: z.array(z.literal('merge')),
});

/**
 * What is used instead across products.
 *
 * @public
 */
export const alternativeRowSchema = alternativeUseSchema.extend({
  products: z.array(
    z.strictObject({ entityRef: z.string(), title: z.string(), teams: count }),
  ),
  productCount: count,
});

const name = writtenTextSchema(maxStatementLength);
const meansSchema = z.union(
  [z.strictObject({ entityRef: entityRefSchema }), z.strictObject({ name })],
  'must be an entity of the catalog or a name',
);

/**
 * Names that were put together.
 *
 * @public
 */
export const alternativeAliasesSchema = z.strictObject({
  items: z.array(z.strictObject({ name: z.string(), means: meansSchema })),
});

/**
 * Puts a name together with another.
 *
 * @public
 */
export const alternativeAliasRequestSchema = z.strictObject({
  product: entityRefSchema,
  name,
  means: meansSchema.optional(),
});
