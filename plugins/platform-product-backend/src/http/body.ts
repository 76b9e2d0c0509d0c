import { InputError } from '@backstage/errors';
import express, { ErrorRequestHandler, RequestHandler } from 'express';
import { PayloadTooLargeError } from './errors';

// The parser's own error carries the text it could not read; that must go nowhere.
const refuseUnreadable =
  (limit: string): ErrorRequestHandler =>
  (error, _req, _res, next) => {
    if (error?.type === 'entity.too.large') {
      next(new PayloadTooLargeError(`body: must be at most ${limit}`));
    } else if (typeof error?.type === 'string') {
      next(new InputError('body: must be JSON in UTF-8'));
    } else {
      next(error);
    }
  };

/** Reads JSON bodies up to a size; anything else is a clear 400 or 413. */
export function jsonBody(
  limit = '256kb',
): Array<RequestHandler | ErrorRequestHandler> {
  return [express.json({ limit, strict: false }), refuseUnreadable(limit)];
}
