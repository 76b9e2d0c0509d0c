import { UsageSource } from 'backstage-plugin-platform-product-node';
import { Foundation } from '../../foundation';
import { ProductStore } from '../ProductStore';
import { TeamStore } from '../TeamStore';
import { UsageStore } from '../UsageStore';
import { scheduleUsageSources } from './scheduleUsageSources';
import { UsageReader } from './UsageReader';

/** Furnishes what reads the sources that modules added. */
export function createUsageRoom(
  { jobRuns, knex, scheduler, teamTypes }: Foundation,
  sources: UsageSource[],
) {
  const usage = new UsageStore(knex);
  const reader = new UsageReader({
    products: new ProductStore(knex),
    teams: new TeamStore(knex, teamTypes),
    usage,
  });
  return {
    schedule: () =>
      scheduleUsageSources({ scheduler, sources, reader, usage, jobRuns }),
  };
}
