import { NotFoundError } from '@backstage/errors';

/** What a requirement that was never there, or that somebody can't see, answers with. */
export const noMandate = (id: string) =>
  new NotFoundError(`No requirement '${id}'`);
