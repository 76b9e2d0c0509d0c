import { z } from 'zod';
import {
  relatedItemSchema,
  roadmapOriginSchema,
  roadmapStatusSchema,
} from './itemsContract';
import { priorityReasonSchema } from './writingContract';

const count = z.number().int().min(0);
const amount = z.number().min(0);

/**
 * One step in the history of an item.
 *
 * @public
 */
export const roadmapDecisionSchema = z.strictObject({
  id: z.string(),
  at: z.string(),
  kind: z.enum([
    'suggested',
    'moved',
    'edited',
    'merged',
    'unmerged',
    'undone',
  ]),
  decidedAs: z.enum(['owner', 'author']),
  decidedBy: z.string().optional(),
  from: roadmapStatusSchema.optional(),
  to: roadmapStatusSchema.optional(),
  publicNote: z.string().optional(),
  insteadYouCan: z.string().optional(),
  revisit: z.string().optional(),
  reason: priorityReasonSchema.optional(),
  reasonText: z.string().optional(),
  isAgainstDemand: z.boolean(),
  displaced: relatedItemSchema.nullable().optional(),
  related: relatedItemSchema.optional(),
  fields: z.array(
    z.enum([
      'title',
      'problem',
      'products',
      'origin',
      'jobId',
      'outcome',
      'asks',
      'effort',
      'rice',
      'visibility',
      'externalDeadline',
    ]),
  ),
});

const entrySchema = relatedItemSchema.extend({
  teams: count,
  at: z.string(),
  reason: priorityReasonSchema.optional(),
  publicNote: z.string().optional(),
});

const shareSchema = z.strictObject({
  effort: amount,
  of: amount,
  share: z.number().min(0).max(1),
});

/**
 * Whose wishes a product's work follows.
 *
 * @public
 */
export const roadmapAuthoritySchema = z.strictObject({
  from: z.string(),
  to: z.string(),
  work: z.array(
    z.strictObject({
      origin: roadmapOriginSchema.optional(),
      items: count,
      effort: amount,
      withEvidence: z.strictObject({ items: count, effort: amount }),
    }),
  ),
  developerLed: shareSchema.optional(),
  evidenceBacked: shareSchema.optional(),
  withoutEffort: count,
  young: count,
  movedAgainstDemand: z.array(entrySchema),
  askedForAndDeclined: z.array(entrySchema),
});
