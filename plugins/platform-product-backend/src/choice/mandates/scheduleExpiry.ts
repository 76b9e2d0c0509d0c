import { SchedulerService } from '@backstage/backend-plugin-api';
import { JobRuns } from '../../setup/JobRuns';
import { MandateService } from './MandateService';

const job = 'mandate-expiry';

/** Has requirements end when their time is over, by one of the replicas, every minute. */
export async function scheduleExpiry(options: {
  scheduler: SchedulerService;
  mandates: Pick<MandateService, 'expire'>;
  jobRuns: Pick<JobRuns, 'record'>;
  now: () => Date;
}): Promise<void> {
  const { scheduler, mandates, jobRuns, now } = options;
  await scheduler.scheduleTask({
    id: job,
    scope: 'global',
    frequency: { minutes: 1 },
    timeout: { minutes: 10 },
    fn: () =>
      jobRuns.record(job, async () => ({
        ended: await mandates.expire(now()),
      })),
  });
}
