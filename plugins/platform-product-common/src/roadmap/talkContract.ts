import { z } from 'zod';
import { insightSchema } from '../research/insightsContract';
import {
  entityRefSchema,
  groupRefSchema,
  namedEntitySchema,
} from '../catalog/contract';
import { webAddressSchema } from '../http/webAddress';
import { writtenTextSchema } from '../http/writtenText';
import { periodIdSchema } from '../satisfaction/periodContract';
import { maxRoadmapText } from './items';

const version = z.number().int().min(0);
const count = z.number().int().min(0);
const line = writtenTextSchema(500);
const directionSchema = z.enum(['for', 'against']);

const satisfiedSchema = z.strictObject({
  share: z.number(),
  low: z.number(),
  high: z.number(),
  n: count,
});

/**
 * What speaks for or against an item.
 *
 * @public
 */
export const roadmapEvidenceSchema = z.strictObject({
  id: z.string(),
  direction: directionSchema,
  addedAt: z.string(),
  source: z.union([
    z.strictObject({
      kind: z.literal('figure'),
      product: namedEntitySchema,
      period: z.string(),
      satisfied: satisfiedSchema.optional(),
    }),
    z.strictObject({
      kind: z.literal('opt-out'),
      product: namedEntitySchema,
      team: namedEntitySchema,
      isPast: z.boolean(),
      reason: z.string().optional(),
    }),
    z.strictObject({
      kind: z.literal('url'),
      url: z.string(),
      title: z.string().optional(),
    }),
    z.strictObject({
      kind: z.literal('insight'),
      insight: insightSchema.pick({
        id: true,
        statement: true,
        isSealed: true,
        supporting: true,
        refuting: true,
        participants: true,
        teams: true,
        withdrawnSources: true,
        evidence: true,
      }),
    }),
    z.strictObject({
      kind: z.literal('gone'),
      was: z.enum(['figure', 'opt-out', 'insight']),
    }),
  ]),
  note: z.string().optional(),
  allowed: z.array(z.literal('delete')),
});

/**
 * Evidence as it is written.
 *
 * @public
 */
export const evidenceRequestSchema = z.strictObject({
  id: z.uuid().optional(),
  direction: directionSchema,
  source: z.union(
    [
      z.strictObject({
        kind: z.literal('figure'),
        product: entityRefSchema,
        period: periodIdSchema,
      }),
      z.strictObject({
        kind: z.literal('opt-out'),
        product: entityRefSchema,
        teamRef: groupRefSchema,
      }),
      z.strictObject({
        kind: z.literal('url'),
        url: webAddressSchema,
        title: line.optional(),
      }),
      z.strictObject({
        kind: z.literal('insight'),
        insightId: z.uuid(),
      }),
    ],
    'must be a figure, an opt-out, a url or an insight',
  ),
  note: line.optional(),
});

/**
 * A comment on an item.
 *
 * @public
 */
export const roadmapCommentSchema = z.strictObject({
  id: z.string(),
  text: z.string().optional(),
  team: namedEntitySchema.optional(),
  isOwners: z.boolean(),
  isMine: z.boolean(),
  reports: count.optional(),
  at: z.string(),
  editedAt: z.string().optional(),
  version,
  allowed: z.array(z.enum(['edit', 'delete', 'report'])),
});

/**
 * A comment as it is written.
 *
 * @public
 */
export const roadmapCommentRequestSchema = z.strictObject({
  id: z.uuid().optional(),
  text: writtenTextSchema(maxRoadmapText),
  teamRef: groupRefSchema.optional(),
});
