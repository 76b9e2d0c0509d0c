import { SchedulerService } from '@backstage/backend-plugin-api';
import { JobRuns } from '../../setup/JobRuns';
import { Publication } from './Publication';

const job = 'publication';

/**
 * Has answers published once a day by one of the replicas, at night in UTC: the first
 * run after a period's last day closes it.
 */
export async function schedulePublication(options: {
  scheduler: SchedulerService;
  publication: Publication;
  jobRuns: Pick<JobRuns, 'record'>;
  now: () => Date;
}): Promise<void> {
  const { scheduler, publication, jobRuns, now } = options;
  await scheduler.scheduleTask({
    id: job,
    scope: 'global',
    frequency: { cron: '17 1 * * *' },
    timeout: { hours: 2 },
    fn: signal =>
      jobRuns.record(job, async () => ({
        ...(await publication.run(now(), signal)),
      })),
  });
}
