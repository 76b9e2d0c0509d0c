import { z } from 'zod';
import { periodSchema, rulesSchema } from './periodContract';

const count = z.number().int().min(0);
/** A share with its interval. */
export const shareSchema = z.strictObject({
  share: z.number(),
  low: z.number(),
  high: z.number(),
});
/** A value with its interval. */
export const valueSchema = z.strictObject({
  value: z.number(),
  low: z.number(),
  high: z.number(),
});

const figuresSchema = z.strictObject({
  score: z.strictObject({
    n: count,
    satisfied: shareSchema,
    mean: valueSchema,
    distribution: z.array(count),
  }),
  notUsed: z
    .strictObject({
      n: count,
      reasons: z.strictObject({
        'never-needed': count,
        'did-not-know': count,
        tried: count,
        'other-tool': count,
      }),
    })
    .optional(),
  preference: z
    .strictObject({
      n: count,
      this: shareSchema,
      alternative: shareSchema,
      own: shareSchema,
    })
    .optional(),
  load: z
    .strictObject({
      n: count,
      lighter: shareSchema,
      mean: valueSchema,
      distribution: z.array(count),
    })
    .optional(),
  frequency: z
    .strictObject({
      n: count,
      times: z.strictObject({
        daily: count,
        weekly: count,
        'now-and-then': count,
      }),
    })
    .optional(),
  timeSaved: z
    .strictObject({
      n: count,
      population: count,
      hoursPerWeek: valueSchema,
      hoursPerYear: valueSchema,
      calibration: z
        .strictObject({
          factor: z.number(),
          standardError: z.number(),
          jobs: count,
        })
        .optional(),
    })
    .optional(),
});

/** Whether something changed against the period before. */
export const verdictSchema = z.enum([
  'better',
  'worse',
  'no-detectable-change',
  'too-few',
]);

const scoreFigureShape = {
  n: count,
  satisfied: shareSchema,
  mean: valueSchema,
};

/**
 * What is published of a product.
 *
 * @public
 */
export const satisfactionSchema = z.strictObject({
  entityRef: z.string(),
  period: periodSchema,
  status: z.enum(['published', 'withheld']),
  figures: figuresSchema.optional(),
  teams: z
    .array(z.strictObject({ teamRef: z.string(), ...scoreFigureShape }))
    .optional(),
  trend: z.array(z.strictObject({ period: periodSchema, ...scoreFigureShape })),
  verdict: verdictSchema,
  sure: z
    .strictObject({
      answered: count,
      rate: z.union([z.number(), z.literal('over 90 %')]).optional(),
      eligible: count.optional(),
      worstCase: z
        .strictObject({ low: z.number(), high: z.number() })
        .optional(),
      byTeamSize: valueSchema.optional(),
      oneTeamOneVote: z
        .strictObject({ value: z.number(), teams: count })
        .optional(),
    })
    .optional(),
  withheldSince: periodSchema.optional(),
  rules: rulesSchema,
});
