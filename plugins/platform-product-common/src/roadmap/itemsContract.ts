import { z } from 'zod';
import { namedEntitySchema, teamSchema } from '../catalog/contract';
import { productJobSchema } from '../product/contract';
import { roadmapOrigins } from './items';

const count = z.number().int().min(0);
const version = z.number().int().min(0);

/**
 * Where an item stands.
 *
 * @public
 */
export const roadmapStatusSchema = z.enum([
  'idea',
  'considering',
  'later',
  'next',
  'now',
  'shipped',
  'declined',
  'duplicate',
  'withdrawn',
]);

/**
 * Where a wish comes from.
 *
 * @public
 */
export const roadmapOriginSchema = z.enum(roadmapOrigins);

/**
 * Who sees an item.
 *
 * @public
 */
export const roadmapVisibilitySchema = z.enum(['public', 'internal']);

const outcomeSchema = z.strictObject({
  metric: z.string(),
  baseline: z.number().optional(),
  target: z.number().optional(),
});
const asksSchema = z.strictObject({
  hoursPerTeam: z.strictObject({ low: z.number(), high: z.number() }),
  teams: count,
  by: z.string().optional(),
  why: z.string(),
});
/**
 * What RICE is worked out from.
 *
 * @public
 */
export const roadmapRiceSchema = z.strictObject({
  reach: z.number().min(0).max(1e9),
  impact: z.number().min(0).max(10),
  confidence: z.number().min(0).max(1),
});

/**
 * How much a team wants something.
 *
 * @public
 */
export const importanceSchema = z.union(
  [z.literal(0), z.literal(1), z.literal(2), z.literal(3)],
  'must be 0, 1, 2 or 3',
);

/**
 * An item that another one is, contains, or gives way to.
 *
 * @public
 */
export const relatedItemSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  status: roadmapStatusSchema,
});

/**
 * An item as boards and lists show it.
 *
 * @public
 */
export const roadmapCardSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  products: z.array(namedEntitySchema),
  status: roadmapStatusSchema,
  statusSince: z.string(),
  origin: roadmapOriginSchema.optional(),
  visibility: roadmapVisibilitySchema,
  demand: z.strictObject({
    teams: count,
    points: count,
    developers: count,
    onBehalf: count,
  }),
  myDemand: z.array(
    z.strictObject({
      team: namedEntitySchema,
      importance: importanceSchema.optional(),
      isOnBehalf: z.boolean().optional(),
    }),
  ),
  evidence: z.strictObject({ for: count, against: count }),
  outcome: outcomeSchema.optional(),
  asks: asksSchema.optional(),
  effort: z.number().optional(),
  rice: roadmapRiceSchema.optional(),
  riceScore: z.number().optional(),
  externalDeadline: z.string().optional(),
  closing: z
    .strictObject({
      at: z.string(),
      publicNote: z.string(),
      insteadYouCan: z.string().optional(),
      revisit: z.string().optional(),
    })
    .optional(),
  isForgotten: z.boolean(),
  isMine: z.boolean(),
  isFollowed: z.boolean(),
  createdAt: z.string(),
  version,
  allowed: z.array(
    z.enum([
      'edit',
      'reword',
      'move',
      'withdraw',
      'undo',
      'merge',
      'unmerge',
      'delete',
      'ask',
      'comment',
      'follow',
    ]),
  ),
});

/**
 * An item with everything that its reader may see.
 *
 * @public
 */
export const roadmapItemSchema = roadmapCardSchema.extend({
  problem: z.string(),
  suggestedFor: namedEntitySchema.optional(),
  job: productJobSchema.optional(),
  internalNote: z.string().optional(),
  mergedInto: relatedItemSchema.optional(),
  duplicates: z.array(relatedItemSchema),
  leftBehind: z.array(relatedItemSchema.extend({ teams: count })),
  inNow: z.array(relatedItemSchema.extend({ teams: count })),
  audience: z.strictObject({ teams: count, followers: count }),
  undoUntil: z.string().optional(),
});

/**
 * A team that asks for an item.
 *
 * @public
 */
export const teamDemandSchema = z.strictObject({
  team: teamSchema,
  importance: importanceSchema,
  at: z.string(),
  source: z.string().optional(),
  saidBy: z.string().optional(),
});

/**
 * A product's roadmap at a glance.
 *
 * @public
 */
export const roadmapBoardSchema = z.strictObject({
  columns: z.array(
    z.strictObject({
      status: roadmapStatusSchema,
      total: count,
      items: z.array(roadmapCardSchema),
      nextCursor: z.string().optional(),
    }),
  ),
  shipped: count,
  declined: count,
  isFollowed: z.boolean(),
  allowed: z.array(z.enum(['suggest', 'edit', 'follow'])),
});
