import { SchedulerService } from '@backstage/backend-plugin-api';
import { JobRuns } from '../../setup/JobRuns';
import { Recounting } from './Recounting';

const job = 'roadmap-demand';

/** Has the demand of items follow the catalog, by one of the replicas, every hour. */
export async function scheduleRecounting(options: {
  scheduler: SchedulerService;
  recounting: Recounting;
  jobRuns: Pick<JobRuns, 'record'>;
  now: () => Date;
}): Promise<void> {
  const { scheduler, recounting, jobRuns, now } = options;
  await scheduler.scheduleTask({
    id: job,
    scope: 'global',
    frequency: { hours: 1 },
    initialDelay: { minutes: 5 },
    timeout: { minutes: 10 },
    fn: () =>
      jobRuns.record(job, async () => ({
        changed: await recounting.run(now()),
      })),
  });
}
