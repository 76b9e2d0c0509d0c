import { CustomErrorBase, InputError, isError } from '@backstage/errors';
import { z } from 'zod';

/** Somebody writes faster than the limit allows. */
export class TooManyRequestsError extends CustomErrorBase {
  name = 'TooManyRequestsError' as const;
  readonly statusCode = 429;
}

/** Somebody was faster, or what would change can't any more; carries the record as it is now. */
export class LostRaceError extends CustomErrorBase {
  name = 'ConflictError' as const;

  constructor(message: string, readonly current: object) {
    super(message);
  }
}

/** The request is larger than the API accepts. */
export class PayloadTooLargeError extends CustomErrorBase {
  name = 'PayloadTooLargeError' as const;
  readonly statusCode = 413;
}

/** A 400 that names each wrong field; values are never repeated. */
export function inputErrorFrom(
  error: z.ZodError,
  where: 'params' | 'query' | 'body',
): InputError {
  const sentences = error.issues.flatMap(issue => {
    const path = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map(
        key => `${[...issue.path, key].join('.').slice(0, 100)}: is not known`,
      );
    }
    return [`${path || where}: ${issue.message}`];
  });
  return new InputError(sentences.join('; '));
}

const expectedNames = new Set([
  'InputError',
  'AuthenticationError',
  'NotAllowedError',
  'NotFoundError',
  'ConflictError',
  'ServiceUnavailableError',
  'TooManyRequestsError',
  'PayloadTooLargeError',
]);

/**
 * What may leave this plugin as an error. Whatever the rules did not raise themselves
 * becomes an error that tells where it happened and nothing else: a database driver
 * quotes the whole statement, and with it what somebody wrote.
 */
export function concealUnexpected(error: unknown): Error {
  if (isError(error) && expectedNames.has(error.name)) {
    return error;
  }
  const name = isError(error) ? error.name : typeof error;
  const code =
    isError(error) && typeof error.code === 'string' ? ` ${error.code}` : '';
  const concealed = new Error(`Unexpected ${name}${code}`);
  const frames = isError(error)
    ? error.stack?.split('\n').filter(line => /^\s+at /.test(line))
    : undefined;
  concealed.stack = [concealed.message, ...(frames ?? [])].join('\n');
  return concealed;
}
