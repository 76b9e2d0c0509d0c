import { SchedulerService } from '@backstage/backend-plugin-api';
import { JobRuns } from '../../setup/JobRuns';
import { Retention } from './Retention';
import { Rotation } from './Rotation';

/** Has notes go when their time is over, and keys change, by one of the replicas every hour. */
export async function scheduleKeeping(options: {
  scheduler: SchedulerService;
  jobRuns: Pick<JobRuns, 'record'>;
  retention: Retention;
  rotation: Rotation;
  isDryRun: boolean;
  now: () => Date;
}): Promise<void> {
  const { scheduler, jobRuns, retention, rotation, isDryRun, now } = options;
  await scheduler.scheduleTask({
    id: 'research-retention',
    scope: 'global',
    frequency: { hours: 1 },
    timeout: { minutes: 30 },
    fn: () =>
      jobRuns.record('research-retention', async () =>
        isDryRun ? retention.dryRun(now()) : retention.run(now()),
      ),
  });
  await scheduler.scheduleTask({
    id: 'research-rotation',
    scope: 'global',
    frequency: { hours: 1 },
    timeout: { minutes: 30 },
    fn: () => jobRuns.record('research-rotation', () => rotation.run()),
  });
}
