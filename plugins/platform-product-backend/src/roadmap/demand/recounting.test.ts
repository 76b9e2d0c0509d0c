import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { setClock } from '../../__testUtils__/clock';
import { startPortal } from '../../__testUtils__/portal';
import { until } from '../../__testUtils__/until';
import { SilentOutbox } from '../../examples/SilentOutbox';
import { boardOf } from '../__testUtils__/board';
import { RoadmapLedger } from '../RoadmapLedger';
import { Recounting } from './Recounting';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('demand, by the hour, on %s', id => {
  let knex: Knex;
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let board: ReturnType<typeof boardOf>;

  beforeEach(async () => {
    setClock('2026-11-23T12:00:00Z');
    knex = await databases.init(id);
    portal = await startPortal({ knex });
    board = boardOf(portal);
  });
  afterEach(async () => {
    await portal.stop();
    jest.useRealTimers();
  });

  const recount = () => {
    const teamTypes = ['team'];
    const outbox = new SilentOutbox();
    return new Recounting({
      knex,
      teamTypes,
      ledger: new RoadmapLedger({ knex, teamTypes, outbox }),
    }).run(new Date());
  };
  const leave = () =>
    knex('catalog_entities')
      .where({ ref: 'group:default/payments' })
      .update({ vanished_at: '2026-11-23T12:00:00.000Z' });

  it('no longer counts a team that left the catalog, through what was merged', async () => {
    const { id: item } = await board.suggest('ada');
    const { id: other } = await board.suggest('ada', { title: 'Quick builds' });
    await board.asking.want('tariq', other, 'payments', 3).expect(200);
    await board.asking.want('lin', item, 'research', 2).expect(200);
    await board.asking.merge('grace', other, item).expect(200);
    const { version } = await board.read('ada', item);
    expect(await recount()).toBe(0);
    await leave();
    expect((await board.read('ada', item)).demand.teams).toBe(2);
    expect(await recount()).toBe(1);
    const counted = await board.read('ada', item);
    expect(counted.demand).toMatchObject({ teams: 1, points: 2 });
    expect(counted.version).toBe(version);
    expect(await recount()).toBe(0);
  });

  it('leaves what was decided as it was asked for then', async () => {
    const { id: item } = await board.suggest('ada');
    await board.asking.want('tariq', item, 'payments', 3).expect(200);
    await board.asking
      .move('grace', item, { to: 'declined', publicNote: 'No people.' })
      .expect(200);
    await leave();
    expect(await recount()).toBe(0);
    expect((await board.read('ada', item)).demand.teams).toBe(1);
  });

  it('is a job that runs by itself', async () => {
    await until(async () => {
      const run = await knex('job_runs')
        .where({ job: 'roadmap-demand' })
        .first();
      return run?.outcome === 'succeeded';
    });
    expect(await knex('job_runs').pluck('job')).toContain('roadmap-demand');
  });
});
