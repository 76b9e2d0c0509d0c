import { ResponseError } from '@backstage/errors';
import { statusOf } from '../http/statusOf';

/** Why an answer was not saved, as far as it changes what the person can do. */
export type SaveProblem =
  | { kind: 'unanswered' | 'tooFast' | 'refused' }
  | { kind: 'invalid'; reason: string };

/** Tells a portal that does not answer from one that says no. */
export function saveProblem(error: unknown): SaveProblem {
  switch (statusOf(error)) {
    case 400:
      return {
        kind: 'invalid',
        reason: (error as ResponseError).body.error.message,
      };
    case 403:
    case 404:
      return { kind: 'refused' };
    case 429:
      return { kind: 'tooFast' };
    default:
      return { kind: 'unanswered' };
  }
}
