import { z } from 'zod';
import { entityRefSchema } from '../catalog/contract';
import { writtenTextSchema } from '../http/writtenText';
import { maxCommentLength, maxMinutes } from './answers';
import { periodSchema, rulesSchema } from './periodContract';

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

const answerShape = {
  score: scoreSchema.optional(),
  notUsed: notUsedSchema.optional(),
  preference: z.enum(['this', 'alternative', 'own']).optional(),
  load: oneToFive.optional(),
  frequency: z.enum(['daily', 'weekly', 'now-and-then']).optional(),
  minutesSaved: minutesSavedSchema.optional(),
  comment: writtenTextSchema(maxCommentLength).optional(),
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
  published: z.array(
    z.enum([
      'score',
      'notUsed',
      'preference',
      'load',
      'frequency',
      'timeSaved',
    ]),
  ),
  comment: z.enum(['waiting', 'published']).optional(),
  asks: z.strictObject({ freeText: z.boolean(), timeQuestions: z.boolean() }),
  answeredComments: z
    .array(
      z.strictObject({
        id: z.string(),
        period: periodSchema,
        comment: z.string(),
        reply: z.string(),
      }),
    )
    .optional(),
  previous: z
    .strictObject({
      period: periodSchema,
      score: scoreSchema.optional(),
      notUsed: notUsedSchema.optional(),
    })
    .optional(),
  allowed: z.array(z.literal('rate')),
});
