import { z } from 'zod';
import { entityRefSchema, groupRefSchema } from '../catalog/contract';
import { daySchema } from '../http/moments';
import { webAddressSchema } from '../http/webAddress';
import { writtenTextSchema } from '../http/writtenText';
import { maxRoadmapText, maxRoadmapTitle } from './items';
import {
  importanceSchema,
  roadmapOriginSchema,
  roadmapRiceSchema,
  roadmapStatusSchema,
  roadmapVisibilitySchema,
} from './itemsContract';

const version = z.number().int().min(0);
const text = writtenTextSchema(maxRoadmapText);
const line = writtenTextSchema(500);
const title = writtenTextSchema(maxRoadmapTitle);
const figure = z.number().min(-1e12).max(1e12);

const newOutcomeSchema = z.strictObject({
  metric: line,
  baseline: figure.optional(),
  target: figure.optional(),
});

const hours = z.number().min(0).max(10_000);
const asksShape = {
  hoursPerTeam: z
    .strictObject({ low: hours, high: hours })
    .refine(({ low, high }) => low <= high, {
      message: 'low must not be more than high',
    }),
  teams: z.number().int().min(1).max(100_000),
};
const newAsksSchema = z.strictObject({
  ...asksShape,
  by: daySchema.optional(),
  why: line,
});

const products = z
  .array(entityRefSchema)
  .min(1, 'name a product')
  .max(5, 'name at most five products')
  .refine(refs => new Set(refs).size === refs.length, {
    message: 'names a product twice',
  });

/**
 * Something suggested.
 *
 * @public
 */
export const roadmapSuggestionSchema = z.strictObject({
  id: z.uuid().optional(),
  title,
  problem: text,
  products,
  origin: roadmapOriginSchema.optional(),
  jobId: z.uuid().optional(),
  teamRef: groupRefSchema.optional(),
  importance: importanceSchema.optional(),
  visibility: roadmapVisibilitySchema.optional(),
  url: webAddressSchema.optional(),
});

/**
 * A change of an item, field by field.
 *
 * @public
 */
export const roadmapItemChangeSchema = z.strictObject({
  title: title.optional(),
  problem: text.optional(),
  products: products.optional(),
  origin: roadmapOriginSchema.nullable().optional(),
  jobId: z.uuid().nullable().optional(),
  outcome: newOutcomeSchema.nullable().optional(),
  asks: newAsksSchema.nullable().optional(),
  effort: z.number().positive().max(10_000).nullable().optional(),
  rice: roadmapRiceSchema.nullable().optional(),
  visibility: roadmapVisibilitySchema.optional(),
  externalDeadline: daySchema.nullable().optional(),
  internalNote: text.nullable().optional(),
  version,
});

/**
 * Why something goes first that fewer teams ask for.
 *
 * @public
 */
export const priorityReasonSchema = z.enum([
  'quick-win',
  'unblocks',
  'deadline',
  'strategy-bet',
  'asked-from-above',
]);

const place = { after: z.uuid().optional(), before: z.uuid().optional() };

const onePlace = (given: { after?: string; before?: string }) =>
  given.after === undefined || given.before === undefined;
const onePlaceMessage = { message: 'after: give after or before, not both' };

/**
 * Where an item goes among those of its status.
 *
 * @public
 */
export const roadmapPlaceSchema = z
  .strictObject(place)
  .refine(onePlace, onePlaceMessage);

/**
 * A move to another status.
 *
 * @public
 */
export const roadmapTransitionSchema = z
  .strictObject({
    ...place,
    to: roadmapStatusSchema,
    publicNote: text.optional(),
    insteadYouCan: text.optional(),
    revisit: line.optional(),
    reason: priorityReasonSchema.optional(),
    reasonText: line.optional(),
    displaces: z
      .union(
        [
          z.strictObject({ itemId: z.uuid() }),
          z.strictObject({ nothing: z.literal(true) }),
        ],
        'must be an item, or nothing',
      )
      .optional(),
    duplicateOf: z.uuid().optional(),
  })
  .refine(onePlace, onePlaceMessage);

/**
 * One team's word on an item.
 *
 * @public
 */
export const roadmapDemandRequestSchema = z.strictObject({
  importance: importanceSchema,
  source: line.optional(),
});
