import { SchedulerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { ProductDirectory } from '../catalog/ProductDirectory';
import { JobCounts, JobRuns } from '../setup/JobRuns';

/**
 * Loads a part of the example company as soon as its products are in the catalog, once.
 *
 * @param options - `isLoaded` whether there is anything of its kind, which is left alone;
 * `load` throws a RangeError, having written nothing, while people are missing
 */
export async function scheduleExample(options: {
  job: string;
  products: string[];
  isLoaded(): Promise<boolean>;
  load(): Promise<JobCounts>;
  scheduler: SchedulerService;
  directory: Pick<ProductDirectory, 'find' | 'mirrorCounts'>;
  jobRuns: Pick<JobRuns, 'record'>;
}): Promise<void> {
  const { job, scheduler, directory, jobRuns } = options;
  const settled = new AbortController();
  let known = { people: -1 };

  const isMirrored = async () => {
    for (const entityRef of options.products) {
      try {
        await directory.find(entityRef);
      } catch (error) {
        if (isError(error) && error.name === 'NotFoundError') {
          return false;
        }
        throw error;
      }
    }
    return true;
  };

  await scheduler.scheduleTask({
    id: job,
    scope: 'local',
    frequency: { seconds: 5 },
    initialDelay: { seconds: 5 },
    timeout: { minutes: 10 },
    signal: settled.signal,
    fn: async () => {
      // Two looks that find the same: nobody is still being read.
      const { people: before } = known;
      known = await directory.mirrorCounts();
      if (known.people !== before || !(await isMirrored())) {
        return;
      }
      if (await options.isLoaded()) {
        settled.abort();
        return;
      }
      let counts: JobCounts;
      try {
        counts = await options.load();
      } catch (error) {
        // Not everybody is in the catalog yet; nobody has said anything either.
        if (error instanceof RangeError) {
          return;
        }
        throw error;
      }
      await jobRuns.record(job, async () => counts);
      settled.abort();
    },
  });
}
