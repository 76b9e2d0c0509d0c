import { SchedulerService } from '@backstage/backend-plugin-api';
import { JobRuns } from '../setup/JobRuns';
import { CatalogMirror, ScanCounts } from './CatalogMirror';

const job = 'catalog-mirror';
const mostScansAfterStart = 60;

/**
 * Has the catalog mirrored every ten minutes by one of the replicas.
 *
 * Besides, each replica scans after its own start, every five seconds until a scan
 * finds nothing new: a portal that starts for the first time is still reading its
 * files, and a restart may have changed which entities are products. Nobody should
 * look at an empty list for ten minutes.
 */
export async function scheduleCatalogMirror(options: {
  scheduler: SchedulerService;
  mirror: CatalogMirror;
  jobRuns: Pick<JobRuns, 'record'>;
}): Promise<void> {
  const { scheduler, mirror, jobRuns } = options;

  /** Undefined when the scan failed; why is on record by then. */
  const scan = async (signal: AbortSignal) => {
    let found: ScanCounts | undefined;
    await jobRuns.record(job, async () => {
      found = await mirror.scan(signal);
      return { ...found };
    });
    return found;
  };

  await scheduler.scheduleTask({
    id: job,
    scope: 'global',
    frequency: { minutes: 10 },
    initialDelay: { minutes: 1 },
    timeout: { minutes: 30 },
    fn: async signal => {
      await scan(signal);
    },
  });

  const settled = new AbortController();
  let scans = 0;
  await scheduler.scheduleTask({
    id: `${job}-after-start`,
    scope: 'local',
    frequency: { seconds: 5 },
    initialDelay: { seconds: 3 },
    timeout: { minutes: 30 },
    signal: settled.signal,
    fn: async signal => {
      const found = await scan(signal);
      scans += 1;
      const isQuiet = found && found.read > 0 && found.written === 0;
      if (isQuiet || scans === mostScansAfterStart) {
        settled.abort();
      }
    },
  });
}
