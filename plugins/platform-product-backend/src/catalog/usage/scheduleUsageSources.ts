import { SchedulerService } from '@backstage/backend-plugin-api';
import { UsageSource } from 'backstage-plugin-platform-product-node';
import { JobRuns } from '../../setup/JobRuns';
import { UsageStore } from '../UsageStore';
import { catalogSources } from './catalogSources';
import { UsageReader } from './UsageReader';

/**
 * Has every source read as often as the catalog, by one of the replicas. One that fails or
 * hangs keeps none of the others waiting.
 */
export async function scheduleUsageSources(options: {
  scheduler: SchedulerService;
  sources: UsageSource[];
  reader: Pick<UsageReader, 'read'>;
  usage: Pick<UsageStore, 'keepSources'>;
  jobRuns: Pick<JobRuns, 'record'>;
}): Promise<void> {
  const { scheduler, sources, reader, usage, jobRuns } = options;
  const ids = sources.map(({ id }) => id);
  await scheduler.scheduleTask({
    id: 'usage-sources',
    scope: 'global',
    frequency: { minutes: 10 },
    // After the first scan of the catalog, which knows the products and teams.
    initialDelay: { minutes: 2 },
    timeout: { minutes: 30 },
    fn: async signal => {
      await usage.keepSources([...Object.values(catalogSources), ...ids]);
      await Promise.all(
        sources.map(source =>
          jobRuns.record(`usage-${source.id}`, async () => ({
            ...(await reader.read(source, signal)),
          })),
        ),
      );
    },
  });
}
