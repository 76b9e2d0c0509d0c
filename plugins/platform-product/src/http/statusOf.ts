import { ResponseError } from '@backstage/errors';

/** The status that the portal answered with; nothing when it did not answer. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof ResponseError ? error.statusCode : undefined;
}
