import { SchedulerService } from '@backstage/backend-plugin-api';
import { JobRuns } from '../setup/JobRuns';
import { Dispatcher } from './Dispatcher';
import { OutboxStore } from './OutboxStore';

/**
 * Has every replica look for what is due every few seconds, and one of them write down for
 * Setup how much waits and how much was given up.
 */
export async function scheduleOutbox(options: {
  scheduler: SchedulerService;
  dispatcher: Pick<Dispatcher, 'dispatch'>;
  store: Pick<OutboxStore, 'counts'>;
  jobRuns: Pick<JobRuns, 'record'>;
}): Promise<void> {
  const { scheduler, dispatcher, store, jobRuns } = options;
  await scheduler.scheduleTask({
    id: 'outbox-dispatch',
    scope: 'local',
    frequency: { seconds: 5 },
    // Gives those who are told time to start as well.
    initialDelay: { seconds: 5 },
    timeout: { seconds: 5 },
    fn: async () => dispatcher.dispatch(),
  });
  await scheduler.scheduleTask({
    id: 'outbox',
    scope: 'global',
    frequency: { minutes: 10 },
    timeout: { minutes: 1 },
    fn: () =>
      jobRuns.record('outbox', async () => ({ ...(await store.counts()) })),
  });
}
