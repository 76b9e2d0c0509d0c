import { JobRun } from 'backstage-plugin-platform-product-common';
import { Portal } from '../portal/Portal';
import { until } from '../portal/until';

const trigger =
  '/api/platform-product/.backstage/scheduler/v1/tasks/publication/trigger';

/**
 * Has waiting answers published and waits until they are.
 *
 * @returns how long the run took, in milliseconds
 * @throws when it failed
 */
export async function publish(portal: Portal): Promise<number> {
  // Not from Setup: it counts the mirrored entities, and would slow down what it waits for.
  const newestRun = () =>
    portal.ask<Partial<JobRun>>('GET', '/api/bench/publication');
  const before = await newestRun();
  await portal.send(portal.call('POST', trigger));
  const run = await until('the publication to end', async () => {
    const now = await newestRun();
    return now.finishedAt && now.startedAt !== before.startedAt
      ? now
      : undefined;
  });
  if (run.outcome !== 'succeeded') {
    throw new Error(`The publication ${run.outcome}: ${run.error}`);
  }
  return Date.parse(run.finishedAt!) - Date.parse(run.startedAt!);
}
