import { SchedulerService } from '@backstage/backend-plugin-api';
import { JobRuns } from '../../setup/JobRuns';
import { ImportStore } from './ImportStore';
import { ImportWorker } from './ImportWorker';

const keptMs = 14 * 24 * 60 * 60 * 1000;
const longestReadingMs = 6 * 60 * 60 * 1000;

/**
 * Has every replica look for imports that nobody works on, such as those of one that was
 * stopped, and one of them forget what was uploaded two weeks ago, or never
 * came in whole.
 */
export async function scheduleImports(options: {
  scheduler: SchedulerService;
  worker: ImportWorker;
  imports: ImportStore;
  jobRuns: Pick<JobRuns, 'record'>;
  now: () => Date;
}): Promise<void> {
  const { scheduler, worker, imports, jobRuns, now } = options;
  await scheduler.scheduleTask({
    id: 'ticket-imports',
    scope: 'local',
    frequency: { seconds: 30 },
    timeout: { hours: 6 },
    fn: () => worker.run(),
  });
  await scheduler.scheduleTask({
    id: 'forget-imports',
    scope: 'global',
    frequency: { hours: 6 },
    timeout: { minutes: 10 },
    fn: () =>
      jobRuns.record('forget-imports', async () => {
        const at = now().getTime();
        const old = await imports.forgettable({
          before: new Date(at - keptMs).toISOString(),
          unreadSince: new Date(at - longestReadingMs).toISOString(),
        });
        for (const id of old) {
          await imports.forget(id);
        }
        return { forgotten: old.length };
      }),
  });
}
