import { SchedulerService } from '@backstage/backend-plugin-api';
import { JobRuns } from '../setup/JobRuns';
import { WeeklySummary } from './WeeklySummary';

const job = 'inbox-summary';

/**
 * Has owners told once a week what waits for them, by one of the replicas.
 *
 * @param options - `cron`: when, in UTC; `never` for not at all
 */
export async function scheduleSummary(options: {
  scheduler: SchedulerService;
  summary: WeeklySummary;
  cron: string;
  jobRuns: Pick<JobRuns, 'record'>;
}): Promise<void> {
  const { scheduler, summary, cron, jobRuns } = options;
  if (cron === 'never') {
    return;
  }
  await scheduler.scheduleTask({
    id: job,
    scope: 'global',
    frequency: { cron },
    timeout: { minutes: 10 },
    fn: () => jobRuns.record(job, () => summary.send()),
  });
}
