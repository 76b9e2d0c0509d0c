import { z } from 'zod';
import { entityRefSchema, namedEntitySchema } from '../catalog/contract';
import { pageRequestSchema } from '../http/listContract';
import { unalteredTextSchema, writtenTextSchema } from '../http/writtenText';

const version = z.number().int().min(0);
const count = z.number().int().min(0);
const status = z.enum(['draft', 'published']);
const direction = z.enum(['supports', 'refutes']);
const mostEvidence = 50;

/**
 * Words that may tell who somebody is.
 *
 * @public
 */
export const identityFindingSchema = z.strictObject({
  id: z.string(),
  where: z.string(),
  start: count,
  end: count,
  words: z.string(),
  kind: z.enum(['user', 'name', 'e-mail', 'phone', 'host', 'mention']),
  suggestion: z.string(),
});

/**
 * A highlight that supports or refutes an insight.
 *
 * @public
 */
export const insightEvidenceSchema = z.strictObject({
  id: z.string(),
  direction,
  quote: z.string().optional(),
  isSealed: z.literal(true).optional(),
  gone: z.literal(true).optional(),
  tags: z.array(z.string()).optional(),
  method: z.enum([
    'interview',
    'shadowing',
    'diary',
    'usability',
    'ride-along',
  ]),
  heldIn: z.string(),
  noteId: z.string().optional(),
  highlightId: z.string().optional(),
});

/**
 * An insight.
 *
 * @public
 */
export const insightSchema = z.strictObject({
  id: z.string(),
  products: z.array(namedEntitySchema),
  statement: z.string().optional(),
  isSealed: z.literal(true).optional(),
  detail: z.string().optional(),
  jobId: z.string().optional(),
  studyId: z.string().optional(),
  status,
  supporting: count,
  refuting: count,
  participants: count,
  teams: count,
  withdrawnSources: count,
  evidence: z.array(insightEvidenceSchema),
  ledTo: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  publishedOn: z.string().optional(),
  changedAt: z.string(),
  version,
  allowed: z.array(z.enum(['edit', 'publish', 'withdraw', 'delete'])),
  findings: z.array(identityFindingSchema).optional(),
});

const evidence = z
  .array(
    z.strictObject({
      highlightId: z.uuid(),
      direction,
      quote: writtenTextSchema(2000).optional(),
    }),
  )
  .max(mostEvidence)
  .refine(
    cited =>
      new Set(cited.map(({ highlightId }) => highlightId)).size ===
      cited.length,
    { message: 'must have each highlight once' },
  );

/**
 * An insight as it is drafted.
 *
 * @public
 */
export const insightRequestSchema = z.strictObject({
  id: z.uuid().optional(),
  products: z.array(entityRefSchema).min(1).max(5),
  statement: writtenTextSchema(280),
  detail: unalteredTextSchema(4000).optional(),
  jobId: z.uuid().optional(),
  studyId: z.uuid().optional(),
  evidence: evidence.optional(),
});

/**
 * A change of an insight.
 *
 * @public
 */
export const insightChangeSchema = insightRequestSchema
  .omit({ id: true })
  .partial()
  .extend({
    detail: unalteredTextSchema(4000).nullable().optional(),
    jobId: z.uuid().nullable().optional(),
    studyId: z.uuid().nullable().optional(),
    version,
  });

/**
 * The publication of an insight.
 *
 * @public
 */
export const insightPublicationSchema = z.strictObject({
  version,
  harmless: z.array(z.string().min(1).max(100)).max(500).optional(),
});

/**
 * Which insights.
 *
 * @public
 */
export const insightListRequestSchema = pageRequestSchema.extend({
  product: entityRefSchema.optional(),
  status: status.optional(),
});
