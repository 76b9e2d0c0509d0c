import { z } from 'zod';
import { endpoint } from '../http/endpoint';
import { setupRoutes } from './routes';

const count = z.number().int().min(0);

/**
 * The newest run of a scheduled job.
 *
 * @public
 */
export const jobRunSchema = z.strictObject({
  job: z.string(),
  startedAt: z.string(),
  finishedAt: z.string().optional(),
  outcome: z.enum(['running', 'succeeded', 'failed']),
  counts: z.record(z.string(), z.number()),
  error: z.string().optional(),
});

/**
 * How an installation stands.
 *
 * @public
 */
export const setupSchema = z.strictObject({
  mirror: z.strictObject({
    entities: count,
    products: count,
    teams: count,
    people: count,
    groupsWithoutMembers: count,
    usage: z.array(
      z.strictObject({ source: z.string(), products: count, teams: count }),
    ),
    vanished: count,
  }),
  pepper: z.strictObject({ source: z.enum(['config', 'generated']) }),
  policy: z.strictObject({ permissionsEnabled: z.boolean() }),
  jobs: z.array(jobRunSchema),
  versions: z.strictObject({
    plugin: z.string(),
    node: z.string(),
    database: z.string(),
  }),
});

/**
 * What a portal admin looks at after installing, and what a script reads.
 *
 * @public
 */
export const setupContract = {
  readSetup: endpoint({
    route: setupRoutes.readSetup,
    summary: 'How this installation stands (admins)',
    response: setupSchema,
  }),
  readOpenApi: endpoint({
    route: setupRoutes.readOpenApi,
    summary: 'This API as OpenAPI 3.1',
    response: z.looseObject({ openapi: z.string() }),
  }),
};
