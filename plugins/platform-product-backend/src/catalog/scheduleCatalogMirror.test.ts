import { mockServices } from '@backstage/backend-test-utils';
import { CatalogMirror, ScanCounts } from './CatalogMirror';
import { scheduleCatalogMirror } from './scheduleCatalogMirror';

const found = (counts: Partial<ScanCounts>): ScanCounts => ({
  read: 0,
  written: 0,
  unusable: 0,
  missing: 0,
  vanished: 0,
  ...counts,
});

const scheduled = async (scan: () => Promise<ScanCounts>) => {
  const scheduler = mockServices.scheduler.mock();
  const recorded: string[] = [];
  await scheduleCatalogMirror({
    scheduler,
    mirror: { scan } as CatalogMirror,
    jobRuns: {
      record: async (job, run) => {
        await run().then(
          () => recorded.push(job),
          () => recorded.push(`${job} failed`),
        );
      },
    },
  });
  const [steady, afterStart] = scheduler.scheduleTask.mock.calls.map(
    ([task]) => task,
  );
  return { steady, afterStart, recorded };
};

const run = (task: { fn: (signal: AbortSignal) => void | Promise<void> }) =>
  task.fn(new AbortController().signal);

describe('the scheduled catalog mirror', () => {
  it('runs every ten minutes in one of the replicas', async () => {
    const { steady, recorded } = await scheduled(async () => found({}));
    expect(steady).toMatchObject({
      scope: 'global',
      frequency: { minutes: 10 },
    });
    await run(steady);
    expect(recorded).toEqual(['catalog-mirror']);
  });

  it('follows a portal that starts for the first time until its catalog is read', async () => {
    const catalog = [
      found({ read: 0 }),
      found({ read: 4, written: 4 }),
      found({ read: 200, written: 196 }),
      found({ read: 200, written: 0 }),
    ];
    const { afterStart } = await scheduled(async () => catalog.shift()!);
    expect(afterStart).toMatchObject({
      scope: 'local',
      frequency: { seconds: 5 },
    });
    while (catalog.length) {
      expect(afterStart.signal!.aborted).toBe(false);
      await run(afterStart);
    }
    expect(afterStart.signal!.aborted).toBe(true);
  });

  it('goes on while the catalog does not answer, but not for ever', async () => {
    const { afterStart, recorded } = await scheduled(async () => {
      throw new Error('no catalog');
    });
    for (let scan = 0; scan < 60; scan++) {
      expect(afterStart.signal!.aborted).toBe(false);
      await run(afterStart);
    }
    expect(afterStart.signal!.aborted).toBe(true);
    expect(recorded).toContain('catalog-mirror failed');
  });
});
