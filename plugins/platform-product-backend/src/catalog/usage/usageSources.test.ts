import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { UsageSource } from 'backstage-plugin-platform-product-node';
import { Knex } from 'knex';
import { catalogRoom, tickingClock } from '../../__testUtils__/catalogRoom';
import { ChangingCatalog } from '../../__testUtils__/changingCatalog';
import { company } from '../../__testUtils__/company';
import { migratedDatabase } from '../../__testUtils__/migratedDatabase';
import { Foundation } from '../../foundation';
import { JobRuns } from '../../setup/JobRuns';
import { JobRunStore } from '../../setup/JobRunStore';
import { UsageSources } from './UsageSources';
import { createUsageRoom } from './usageRoom';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const ci = 'component:default/ci';
const secrets = 'component:default/secrets';
const checkout = 'group:default/checkout';
const payments = 'group:default/payments';

type Told = { productRef: string; teamRef: string };

/** A source that tells what it is given, or breaks after it. */
const source = (
  id: string,
  told: unknown[],
  breaks?: () => never,
): UsageSource => ({
  id,
  async *read() {
    yield* told as Told[];
    breaks?.();
  },
});

describe.each(databases.eachSupportedId())('sources of use on %s', id => {
  let knex: Knex;
  const logger = mockServices.logger.mock();
  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
    await catalogRoom({
      knex,
      catalog: new ChangingCatalog([...company]).service,
    }).mirror.scan();
  });
  beforeEach(async () => {
    await knex('product_usage').whereNot({ source: 'catalog' }).delete();
    await knex('job_runs').delete();
    logger.error.mockClear();
  });

  /** Reads all sources once, as the scheduler would. */
  const readOnce = async (
    sources: UsageSource[],
    signal = new AbortController().signal,
  ) => {
    const scheduler = mockServices.scheduler.mock();
    const store = new JobRunStore(knex);
    await createUsageRoom(
      {
        knex,
        scheduler,
        teamTypes: ['team'],
        jobRuns: new JobRuns({ store, logger, now: tickingClock() }),
      } as Partial<Foundation> as Foundation,
      sources,
    ).schedule();
    const [[task]] = scheduler.scheduleTask.mock.calls;
    expect(task).toMatchObject({ scope: 'global', frequency: { minutes: 10 } });
    await task.fn(signal);
    return store.newest();
  };

  const usage = async () =>
    (
      await knex('product_usage')
        .whereNot({ source: 'catalog' })
        .orderBy(['source', 'product_ref', 'team_ref'])
    ).map(row => [row.source, row.product_ref, row.team_ref]);

  it('are kept beside what the catalog tells, each under its name', async () => {
    const jobs = await readOnce([
      source('build-log', [
        { productRef: ci, teamRef: checkout },
        { productRef: 'Component:Default/CI', teamRef: payments },
        { productRef: ci, teamRef: checkout },
      ]),
      source('vault', [{ productRef: secrets, teamRef: payments }]),
    ]);
    expect(await usage()).toEqual([
      ['build-log', ci, checkout],
      ['build-log', ci, payments],
      ['vault', secrets, payments],
    ]);
    expect(await knex('product_usage').where({ source: 'catalog' })).toEqual([
      { product_ref: ci, team_ref: payments, source: 'catalog' },
    ]);
    expect(jobs).toMatchObject([
      { job: 'usage-build-log', counts: { told: 3, ignored: 0 } },
      { job: 'usage-vault', counts: { told: 1, ignored: 0 } },
    ]);
  });

  it('may speak of what is no product and no team, and of nothing at all', async () => {
    const [job] = await readOnce([
      source('build-log', [
        { productRef: 'component:default/ledger', teamRef: checkout },
        { productRef: ci, teamRef: 'group:default/engineering' },
        { productRef: ci, teamRef: 'user:default/ada' },
        { productRef: 'ci', teamRef: checkout },
        { productRef: ci },
        { productRef: 7, teamRef: null },
        undefined,
        { productRef: ci, teamRef: checkout },
      ]),
    ]);
    expect(job).toMatchObject({ counts: { told: 8, ignored: 7 } });
    expect(await usage()).toEqual([['build-log', ci, checkout]]);
  });

  it('are forgotten where they tell something no more', async () => {
    await readOnce([
      source('build-log', [
        { productRef: ci, teamRef: checkout },
        { productRef: secrets, teamRef: checkout },
      ]),
    ]);
    await readOnce([
      source('build-log', [{ productRef: ci, teamRef: payments }]),
    ]);
    expect(await usage()).toEqual([['build-log', ci, payments]]);
    await readOnce([]);
    expect(await usage()).toEqual([]);
  });

  it('keep what they knew when they fail, and name nobody in log and Setup', async () => {
    const told = [{ productRef: ci, teamRef: checkout }];
    await readOnce([source('build-log', told)]);
    const [failed, fine] = await readOnce([
      source('build-log', [{ productRef: secrets, teamRef: payments }], () => {
        throw new TypeError(`${payments} is not allowed to read ${secrets}`);
      }),
      source('vault', told),
    ]);
    expect(failed).toMatchObject({
      outcome: 'failed',
      error: 'The source failed (TypeError); what it told before is kept',
    });
    expect(fine).toMatchObject({ outcome: 'succeeded' });
    expect(await usage()).toEqual([
      ['build-log', ci, checkout],
      ['vault', ci, checkout],
    ]);
    expect(logger.error.mock.calls).toEqual([
      [
        'usage-build-log failed: The source failed (TypeError); what it told before is kept',
      ],
    ]);
  });

  it('are not waited for when they hang', async () => {
    const time = new AbortController();
    const hanging: UsageSource = {
      id: 'build-log',
      async *read() {
        yield { productRef: ci, teamRef: checkout };
        time.abort();
        await new Promise(() => {});
      },
    };
    expect(await readOnce([hanging], time.signal)).toMatchObject([
      { outcome: 'failed', error: expect.stringContaining('AbortError') },
    ]);
    expect(await usage()).toEqual([]);
  });
});

describe('a module that adds a source', () => {
  it.each(['catalog', 'annotation', 'build-log'])(
    'hears that there is one called %s',
    id => {
      const sources = new UsageSources();
      sources.addUsageSource(source('build-log', []));
      expect(() => sources.addUsageSource(source(id, []))).toThrow(
        `There is a usage source '${id}' already`,
      );
    },
  );

  it.each(['', 'Build log', '1st', 'x'.repeat(51)])(
    'hears that it can’t be called "%s"',
    id => {
      expect(() => new UsageSources().addUsageSource(source(id, []))).toThrow(
        `A usage source can't be called '${id}'`,
      );
    },
  );
});
