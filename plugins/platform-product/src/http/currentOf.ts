import { ResponseError } from '@backstage/errors';
import { statusOf } from './statusOf';

/** What the portal has, when it refused a change because of that. */
export function currentOf<T>(error: unknown): T | undefined {
  return statusOf(error) === 409
    ? ((error as ResponseError).body as { current?: T }).current
    : undefined;
}
