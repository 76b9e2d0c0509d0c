import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { Readable } from 'stream';
import { setClock } from '../../__testUtils__/clock';
import { startPortal } from '../../__testUtils__/portal';
import { SilentOutbox } from '../../examples/SilentOutbox';
import { ImportedItems } from '../../roadmap/imports/ImportedItems';
import { RoadmapLedger } from '../../roadmap/RoadmapLedger';
import { ImportRowStore } from './ImportRowStore';
import { ImportStore } from './ImportStore';
import { ImportWorker } from './ImportWorker';
import { TicketFile } from './TicketFile';
import { TicketRoadmap } from './TicketRoadmap';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const tickets = 450;

describe.each(databases.eachSupportedId())('an import on %s', id => {
  let knex: Knex;
  const now = () => new Date();

  beforeEach(async () => {
    setClock('2026-11-23T12:00:00Z');
    knex = await databases.init(id);
    // For the tables; nothing of it runs on.
    await (await startPortal({ knex })).stop();
  });
  afterEach(() => jest.useRealTimers());

  /**
   * A replica; it may be killed after some transactions on the roadmap, and the database may
   * refuse a ticket.
   */
  function replica(options: { diesAfter?: number; refuses?: string } = {}) {
    let left = options.diesAfter ?? Infinity;
    const items = new ImportedItems(
      new RoadmapLedger({
        knex,
        teamTypes: ['team'],
        outbox: new SilentOutbox(),
      }),
      knex,
    );
    const addAll = items.addAll.bind(items);
    items.addAll = async (writer, added, beside) =>
      addAll(writer, added, async tx => {
        await beside(tx);
        left -= 1;
        if (left < 0) {
          throw new Error('killed');
        }
        if (added.some(({ title }) => title === options.refuses)) {
          throw new Error('refused');
        }
      });
    return new ImportWorker({
      knex,
      roadmap: new TicketRoadmap({
        knex,
        products: { teamsAmong: async refs => refs },
        items,
      }),
      logger: mockServices.logger.mock(),
      now,
    });
  }

  async function checkedImport(): Promise<string> {
    const store = new ImportStore(knex);
    const jobId = randomUUID();
    await store.add({
      id: jobId,
      productId: 'product',
      starterRef: 'user:default/grace',
      createdAt: now().toISOString(),
    });
    const lines = [...Array(tickets)].map((_, i) => `Ticket ${i},KEY-${i}\n`);
    await new TicketFile(knex).read(
      jobId,
      Readable.from(['title,key\n', ...lines]),
    );
    await replica().run();
    await store.start(jobId);
    return jobId;
  }
  const aMinuteLater = () => jest.setSystemTime(Date.now() + 61_000);
  const count = async (table: string) =>
    Number((await knex(table).count({ count: '*' }))[0].count);

  it('goes on where a killed one stood, and brings no ticket twice', async () => {
    const jobId = await checkedImport();
    const store = new ImportStore(knex);
    await replica({ diesAfter: 2 }).run();
    const stood = await store.find(jobId);
    expect(stood).toMatchObject({ state: 'importing', progress: 200 });
    expect(await count('roadmap_items')).toBe(200);

    // As long as it may still be alive, nobody takes over.
    await replica().run();
    expect(await count('roadmap_items')).toBe(200);

    jest.setSystemTime(new Date('2026-11-23T12:01:01Z'));
    await replica().run();
    expect(await store.find(jobId)).toMatchObject({ state: 'done' });
    expect(await count('roadmap_items')).toBe(tickets);
    expect(
      (await new ImportRowStore(knex).counts([jobId])).get(jobId),
    ).toMatchObject({
      imported: tickets,
    });
  });

  it('is done once, by however many replicas', async () => {
    const jobId = await checkedImport();
    await Promise.all([replica().run(), replica().run(), replica().run()]);
    jest.setSystemTime(new Date('2026-11-23T12:01:01Z'));
    await replica().run();
    expect(await new ImportStore(knex).find(jobId)).toMatchObject({
      state: 'done',
    });
    expect(await count('roadmap_items')).toBe(tickets);
  });

  it('has failed when it gets stuck at a line again and again, and goes on there by hand', async () => {
    const jobId = await checkedImport();
    const store = new ImportStore(knex);
    for (let attempt = 1; attempt <= 5; attempt++) {
      expect(await store.find(jobId)).toMatchObject({ state: 'importing' });
      await replica({ refuses: 'Ticket 237' }).run();
      aMinuteLater();
    }
    expect(await store.find(jobId)).toMatchObject({
      state: 'failed',
      failure: { step: 'importing', row: 238 },
      finishedAt: expect.any(String),
    });
    // All that stands before it is there, and nobody tries by themselves.
    expect(await count('roadmap_items')).toBe(237);
    await replica().run();
    expect(await count('roadmap_items')).toBe(237);

    expect(await store.resume(jobId)).toBe(true);
    expect(await store.resume(jobId)).toBe(false);
    await replica().run();
    const done = await store.find(jobId);
    expect(done).toMatchObject({ state: 'done' });
    expect(done).not.toHaveProperty('failure');
    expect(await count('roadmap_items')).toBe(tickets);
  });

  it('has failed when every worker died of it', async () => {
    const jobId = await checkedImport();
    const store = new ImportStore(knex);
    for (let attempt = 1; attempt <= 5; attempt++) {
      const worker = `worker ${attempt}`;
      const until = new Date(Date.now() + 60_000).toISOString();
      expect(
        await store.claim({ worker, now: now().toISOString(), until }),
      ).toBe(jobId);
      aMinuteLater();
    }
    await replica().run();
    expect(await store.find(jobId)).toMatchObject({
      state: 'failed',
      failure: { step: 'importing', row: 1 },
    });
    expect(await count('roadmap_items')).toBe(0);
  });

  it('keeps no other waiting while it fails', async () => {
    const stuck = await checkedImport();
    aMinuteLater();
    const store = new ImportStore(knex);
    const next = randomUUID();
    await store.add({
      id: next,
      productId: 'another product',
      createdAt: now().toISOString(),
    });
    await new TicketFile(knex).read(
      next,
      Readable.from(['title\nWindows agents\n']),
    );
    await replica({ diesAfter: 0 }).run();
    expect(await store.find(stuck)).toMatchObject({ state: 'importing' });
    expect(await store.find(next)).toMatchObject({ state: 'checked' });
  });

  it('stops when it is forgotten', async () => {
    const jobId = await checkedImport();
    await replica({ diesAfter: 1 }).run();
    await new ImportStore(knex).forget(jobId);
    jest.setSystemTime(new Date('2026-11-23T12:01:01Z'));
    await replica().run();
    expect(await count('roadmap_items')).toBe(100);
    expect(await count('transfer_rows')).toBe(0);
  });

  it('is refused when it is forgotten while its file comes in, and forgotten when the rest never came', async () => {
    const store = new ImportStore(knex);
    const jobId = randomUUID();
    const created = '2026-11-23T12:00:00.000Z';
    const begin = () =>
      store.add({ id: jobId, productId: 'product', createdAt: created });
    await begin();
    async function* file() {
      yield 'title\nWindows agents\n';
      await store.forget(jobId);
    }
    await expect(
      new TicketFile(knex).read(jobId, Readable.from(file())),
    ).rejects.toThrow('forgotten while it was read');

    // The backend was stopped meanwhile: nobody reads the rest.
    await begin();
    const before = '2026-11-09T12:00:00.000Z';
    expect(await store.forgettable({ before, unreadSince: created })).toEqual(
      [],
    );
    const unreadSince = '2026-11-23T18:00:00.000Z';
    expect(await store.forgettable({ before, unreadSince })).toEqual([jobId]);
    await store.wasRead(jobId, { total: 1, ignoredColumns: [] });
    expect(await store.forgettable({ before, unreadSince })).toEqual([]);
  });
});
