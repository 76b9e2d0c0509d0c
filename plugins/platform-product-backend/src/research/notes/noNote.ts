import { NotFoundError } from '@backstage/errors';

/** What a note that is not there, or is others', answers with: always the same. */
export const noNote = (noteId: string) =>
  new NotFoundError(`No research note '${noteId}'`);
