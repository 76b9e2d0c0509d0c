import { z } from 'zod';
import {
  entityRefSchema,
  namedEntitySchema,
  teamSchema,
} from '../catalog/contract';
import { daySchema } from '../http/moments';
import { writtenTextSchema } from '../http/writtenText';
import { productJobSchema } from '../product/contract';
import { relatedItemSchema } from '../roadmap/itemsContract';
import { maxStatementLength } from './choices';
import { forceOf, OptOutReason } from './reasons';

const text = writtenTextSchema(maxStatementLength);
const version = z.number().int().min(0);
const choiceSchema = z.enum([
  'uses',
  'uses-partly',
  'evaluating',
  'opted-out',
  'not-applicable',
]);
const basisSchema = z.enum(['ours', 'required', 'inherited']);
const ifOptionalSchema = z.enum(['keep', 'leave', 'unknown']);
const startedBySchema = z.enum(['team', 'nudge', 'requirement']);
/**
 * Why a team turns a product down.
 *
 * @public
 */
export const reasonSchema = z.enum(
  Object.keys(forceOf) as [OptOutReason, ...OptOutReason[]],
);
const nothingSchema = z.strictObject({ nothing: z.literal(true) });
/**
 * Where a team stands to a product.
 *
 * @public
 */
export const bucketSchema = z.enum([
  'chose',
  'required',
  'toConfirm',
  'inherited',
  'evaluating',
  'optedOut',
  'seenUsing',
  'silent',
]);

/**
 * What a team uses instead, as it is read.
 *
 * @public
 */
export const alternativeSchema = z.union([
  namedEntitySchema,
  z.strictObject({ name: z.string() }),
  nothingSchema,
]);

/**
 * What a team says of a product, as it is written.
 *
 * @public
 */
export const choiceRequestSchema = z.strictObject({
  choice: choiceSchema,
  basis: basisSchema.optional(),
  requiredBy: text.optional(),
  ifOptional: ifOptionalSchema.optional(),
  alternative: z
    .union(
      [
        z.strictObject({ entityRef: entityRefSchema }),
        z.strictObject({ name: text }),
        nothingSchema,
      ],
      'must be an entity of the catalog, a name, or nothing',
    )
    .optional(),
  reasons: z
    .array(reasonSchema)
    .min(1)
    .max(2, 'give a main and at most a second reason')
    .optional(),
  reasonText: text.optional(),
  jobId: z.uuid().optional(),
  wouldChangeOurMind: z
    .strictObject({
      text: text.optional(),
      roadmapItemId: z.uuid().optional(),
    })
    .refine(
      ({ text: words, roadmapItemId }) =>
        words !== undefined || roadmapItemId !== undefined,
      'say it in words or name an item of the roadmap',
    )
    .optional(),
  lookAgain: daySchema.optional(),
  note: text.optional(),
  startedBy: startedBySchema.optional(),
  version,
});

/**
 * What a team said.
 *
 * @public
 */
export const choiceStatementSchema = z.strictObject({
  choice: choiceSchema,
  basis: basisSchema.optional(),
  requiredBy: z.string().optional(),
  ifOptional: ifOptionalSchema.optional(),
  alternative: alternativeSchema.optional(),
  reasons: z.array(reasonSchema).optional(),
  reasonText: z.string().optional(),
  job: productJobSchema.optional(),
  wouldChangeOurMind: z
    .strictObject({
      text: z.string().optional(),
      item: relatedItemSchema.optional(),
    })
    .optional(),
  note: z.string().optional(),
});

/**
 * How one team stands to one product.
 *
 * @public
 */
export const teamChoiceSchema = z.strictObject({
  product: namedEntitySchema,
  team: teamSchema,
  statement: choiceStatementSchema.nullable(),
  bucket: bucketSchema.optional(),
  startedBy: startedBySchema.optional(),
  since: z.string().optional(),
  confirmedAt: z.string().optional(),
  lookAgain: z.string().optional(),
  isStale: z.boolean(),
  recordedBy: z.string().optional(),
  seenUsing: z.array(z.string()),
  requirement: z
    .strictObject({
      mandateId: z.string(),
      policy: z.string(),
      protects: z.string(),
      reason: z.string(),
      ownerRef: z.string(),
      expiresAt: z.string(),
      isToConfirm: z.boolean(),
    })
    .optional(),
  answer: z
    .strictObject({ text: z.string(), answeredAt: z.string(), version })
    .optional(),
  reconsideration: z
    .strictObject({
      askedAt: z.string(),
      startedBy: z.enum(['owners', 'shipping']),
      text: z.string().optional(),
      item: relatedItemSchema.optional(),
      outcome: z.enum(['looking', 'coming-back', 'still-no']).optional(),
    })
    .optional(),
  undoUntil: z.string().optional(),
  version,
  allowed: z.array(z.enum(['record', 'undo', 'answer', 'ask'])),
});

/**
 * One step in the history of a team's choice.
 *
 * @public
 */
export const choiceEventSchema = z.strictObject({
  id: z.string(),
  at: z.string(),
  kind: z.enum(['recorded', 'confirmed', 'removed', 'undone']),
  from: choiceStatementSchema.nullable(),
  to: choiceStatementSchema.nullable(),
  startedBy: startedBySchema,
  recordedBy: z.string().optional(),
});

/**
 * Several choices of one team, saved at once; each stands for itself.
 *
 * @public
 */
export const choicesRequestSchema = z.strictObject({
  choices: z
    .array(choiceRequestSchema.extend({ product: entityRefSchema }))
    .min(1)
    .max(100),
});

/**
 * What became of each of several choices.
 *
 * @public
 */
export const choiceOutcomesSchema = z.strictObject({
  outcomes: z.array(
    z.strictObject({
      product: z.string(),
      outcome: z.enum(['saved', 'lost-race', 'refused']),
      message: z.string().optional(),
      current: teamChoiceSchema.optional(),
    }),
  ),
});

/**
 * What the owners answer to an opt-out.
 *
 * @public
 */
export const choiceAnswerSchema = z.strictObject({
  answer: writtenTextSchema(2000),
  version,
});

/**
 * Owners ask a team to think again, or the team says what came of it.
 *
 * @public
 */
export const reconsiderationRequestSchema = z.union(
  [
    z.strictObject({ text }),
    z.strictObject({ outcome: z.enum(['looking', 'coming-back', 'still-no']) }),
  ],
  'give a text (owners) or an outcome (the team)',
);
