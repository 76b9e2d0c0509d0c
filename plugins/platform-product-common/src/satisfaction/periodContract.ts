import { z } from 'zod';

/** The id of a period. */
export const periodIdSchema = z
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

/** The rules that answers are kept and published under. */
export const rulesSchema = z.strictObject({
  mode: z.literal('confidential'),
  k: z.number().int(),
  teamFigures: z.boolean(),
  closesOn: z.string(),
});
