import { InputError } from '@backstage/errors';
import { JobStore } from '../../product/JobStore';
import { requireJob } from '../../product/requireJob';
import { NoteContent } from './StoredNote';

/**
 * Minutes are measured beside somebody who agreed to it, at jobs of one product.
 *
 * @throws InputError for what was measured otherwise
 */
export async function requireObserved(
  jobs: Pick<JobStore, 'list'>,
  { method, observed, participants, productIds }: NoteContent,
): Promise<void> {
  if (observed.length === 0) {
    return;
  }
  if (method !== 'shadowing') {
    throw new InputError('observed: minutes are observed while shadowing only');
  }
  if (productIds.length > 1) {
    throw new InputError(
      'observed: must be of one product; write a note about each',
    );
  }
  const codes = new Set(participants.map(({ code }) => code));
  for (const [i, { code, jobId }] of observed.entries()) {
    if (!codes.has(code)) {
      throw new InputError(`observed.${i}.code: is no participant of the note`);
    }
    await requireJob(jobs, jobId, productIds, `observed.${i}.jobId`);
  }
}
