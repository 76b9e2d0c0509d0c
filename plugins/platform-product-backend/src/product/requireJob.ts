import { InputError } from '@backstage/errors';
import { JobStore } from './JobStore';

/** @throws InputError unless it is a job of one of the products */
export async function requireJob(
  jobs: Pick<JobStore, 'list'>,
  jobId: string | undefined,
  productIds: string[],
  field = 'jobId',
): Promise<void> {
  if (jobId === undefined) {
    return;
  }
  for (const productId of productIds) {
    if ((await jobs.list(productId)).some(({ id }) => id === jobId)) {
      return;
    }
  }
  throw new InputError(`${field}: is no job of these products`);
}
