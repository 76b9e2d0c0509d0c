import { z } from 'zod';
import { entityRefSchema, productPathSchema } from '../catalog/contract';
import { endpoint } from '../http/endpoint';
import { pageOf, pageRequestSchema } from '../http/listContract';
import {
  ratingCreatePermission,
  satisfactionReadPermission,
} from '../permissions';
import { maxCommentLength, maxMinutes } from './answers';
import { satisfactionRoutes } from './routes';

const oneToFive = z.literal([1, 2, 3, 4, 5]);
const scoreSchema = oneToFive;
const notUsedSchema = z.enum([
  'never-needed',
  'did-not-know',
  'tried',
  'other-tool',
]);

const minutes = z.number().int().min(-maxMinutes).max(maxMinutes);
const minutesSavedSchema = z
  .strictObject({ low: minutes, likely: minutes, high: minutes })
  .refine(({ low, likely, high }) => low <= likely && likely <= high, {
    message: 'must have low ≤ likely ≤ high',
  });

// Line breaks and tabs are what people type; everything else of this class is
// invisible on screen and could smuggle text past whoever reads a preview.
const controlCharacters = /(?![\n\r\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const commentSchema = z
  .string()
  .max(maxCommentLength, `must have at most ${maxCommentLength} characters`)
  .refine(text => !controlCharacters.test(text), {
    message: 'must not contain control characters',
  })
  .transform(text => text.trim())
  .refine(text => text.length > 0, { message: 'must not be empty' });

const answerShape = {
  score: scoreSchema.optional(),
  notUsed: notUsedSchema.optional(),
  preference: z.enum(['this', 'alternative', 'own']).optional(),
  load: oneToFive.optional(),
  frequency: z.enum(['daily', 'weekly', 'now-and-then']).optional(),
  minutesSaved: minutesSavedSchema.optional(),
  comment: commentSchema.optional(),
};

/**
 * An answer as it is kept and given back to its writer.
 *
 * @public
 */
export const ratingAnswerSchema = z.strictObject(answerShape);

/**
 * An answer as it is sent: a score or a reason not to use the product, never both.
 *
 * @public
 */
export const ratingRequestSchema = z
  .strictObject({ ...answerShape, teamRef: entityRefSchema.optional() })
  .superRefine((answer, context) => {
    if ((answer.score === undefined) === (answer.notUsed === undefined)) {
      context.addIssue({
        code: 'custom',
        path: ['score'],
        message: 'give either score or notUsed',
      });
    }
    if (answer.notUsed !== undefined) {
      for (const field of ['load', 'frequency', 'minutesSaved'] as const) {
        if (answer[field] !== undefined) {
          context.addIssue({
            code: 'custom',
            path: [field],
            message: 'only somebody who uses the product can tell',
          });
        }
      }
    }
  });

const periodIdSchema = z
  .string()
  .regex(
    /^\d{4}(-(Q[1-4]|H[12]|M(0[1-9]|1[0-2])))?$/,
    'must be a period such as 2026-Q4',
  );

/**
 * A period with its first and last day, UTC.
 *
 * @public
 */
export const periodSchema = z.strictObject({
  id: z.string(),
  length: z.enum(['month', 'quarter', 'half-year', 'year']),
  startsOn: z.string(),
  endsOn: z.string(),
});

const rulesSchema = z.strictObject({
  mode: z.literal('confidential'),
  k: z.number().int(),
  teamFigures: z.boolean(),
  closesOn: z.string(),
});

/**
 * The caller's own answer, and the newest earlier one.
 *
 * @public
 */
export const myRatingSchema = z.strictObject({
  entityRef: z.string(),
  title: z.string(),
  period: periodSchema,
  rules: rulesSchema,
  rating: ratingAnswerSchema.nullable(),
  previous: z
    .strictObject({
      period: periodSchema,
      score: scoreSchema.optional(),
      notUsed: notUsedSchema.optional(),
    })
    .optional(),
  allowed: z.array(z.literal('rate')),
});

/**
 * What is published of a product.
 *
 * @public
 */
export const satisfactionSchema = z.strictObject({
  entityRef: z.string(),
  period: periodSchema,
  status: z.literal('withheld'),
  rules: rulesSchema,
});

/**
 * A published comment.
 *
 * @public
 */
export const publishedCommentSchema = z.strictObject({
  id: z.string(),
  body: z.string(),
});

/**
 * Rating a product, and reading what is published of the answers.
 *
 * @public
 */
export const satisfactionContract = {
  readMyRating: endpoint({
    route: satisfactionRoutes.readMyRating,
    summary: 'My own answer on a product in the current period',
    permission: ratingCreatePermission,
    params: productPathSchema,
    response: myRatingSchema,
  }),
  rate: endpoint({
    route: satisfactionRoutes.rate,
    summary: 'Give or replace my answer on a product',
    permission: ratingCreatePermission,
    params: productPathSchema,
    body: ratingRequestSchema,
    response: myRatingSchema,
  }),
  withdrawRating: endpoint({
    route: satisfactionRoutes.withdrawRating,
    summary: 'Delete my answer of the current period',
    permission: ratingCreatePermission,
    params: productPathSchema,
    response: z.void(),
  }),
  readSatisfaction: endpoint({
    route: satisfactionRoutes.readSatisfaction,
    summary: 'Published figures of a product',
    permission: satisfactionReadPermission,
    params: productPathSchema,
    query: z.strictObject({ period: periodIdSchema.optional() }),
    response: satisfactionSchema,
  }),
  listComments: endpoint({
    route: satisfactionRoutes.listComments,
    summary: 'Published comments on a product',
    permission: satisfactionReadPermission,
    params: productPathSchema,
    query: pageRequestSchema,
    response: pageOf(publishedCommentSchema),
  }),
};
