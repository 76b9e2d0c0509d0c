import { Setup } from 'backstage-plugin-platform-product-common';
import { Portal } from '../portal/Portal';
import { until } from '../portal/until';

const job = 'publication';
const api = '/api/platform-product';

/**
 * Has waiting answers published and waits until they are.
 *
 * @returns how long the run took, in milliseconds
 * @throws when it failed
 */
export async function publish(portal: Portal): Promise<number> {
  const newestRun = async () => {
    const { jobs } = await portal.ask<Setup>('GET', `${api}/setup`);
    return jobs.find(run => run.job === job);
  };
  const before = await newestRun();
  await portal.send(
    portal.call('POST', `${api}/.backstage/scheduler/v1/tasks/${job}/trigger`),
  );
  const run = await until('the publication to end', async () => {
    const now = await newestRun();
    return now?.finishedAt && now.startedAt !== before?.startedAt
      ? now
      : undefined;
  });
  if (run.outcome !== 'succeeded') {
    throw new Error(`The publication ${run.outcome}: ${run.error}`);
  }
  return Date.parse(run.finishedAt!) - Date.parse(run.startedAt);
}
