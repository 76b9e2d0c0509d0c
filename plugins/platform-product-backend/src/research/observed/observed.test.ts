import { TestDatabases } from '@backstage/backend-test-utils';
import { ObservedMinutes } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { agreed, key, startDesk } from '../__testUtils__/desk';
import { Vault } from '../vault/Vault';
import { ObservedJobs } from './ObservedJobs';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const ten: ObservedMinutes = {
  code: 'P-01',
  saidMinutes: 10,
  observedMinutes: 6,
};

describe.each(databases.eachSupportedId())('observed minutes on %s', id => {
  let knex: Knex;
  let desk: Awaited<ReturnType<typeof startDesk>>;

  beforeEach(async () => {
    knex = await databases.init(id);
    desk = await startDesk(knex);
  });
  afterEach(() => desk.stop());

  const watch = (observed: ObservedMinutes[], note: object = {}) =>
    desk.write('lin', { method: 'shadowing', observed, ...note });
  const calibration = async () => {
    const [{ id: productId }] = await knex('catalog_entities').where({
      ref: 'component:default/ci',
    });
    return new ObservedJobs(new Vault([key])).calibration(knex, productId);
  };

  it('scale what everybody says from five jobs of three people on', async () => {
    await watch([ten, ten]);
    await watch([ten, ten]);
    expect(await calibration()).toBeUndefined();
    await watch([{ ...ten, observedMinutes: 11 }]);
    // 35 of 50 minutes; √(5/4 · (4 · 1² + 4²))/50.
    expect(await calibration()).toEqual({
      factor: 0.7,
      standardError: expect.closeTo(0.1, 10),
      jobs: 5,
    });
  });

  it('of two people scale nothing, however many jobs there are', async () => {
    await watch([ten, ten, ten]);
    await watch([ten, ten, ten]);
    expect(await calibration()).toBeUndefined();
  });

  it('leave with what ada withdraws, and with what a note was about', async () => {
    await watch([ten, ten]);
    await watch([ten, ten]);
    await watch([ten], {
      participants: [{ ...agreed, userRef: 'user:default/ada' }],
    });
    expect((await calibration())?.jobs).toBe(5);
    const [participation] = await desk.participations('ada');
    await desk.asking.withdraw('ada', participation.id).expect(204);
    expect(await calibration()).toBeUndefined();
  });

  it('are read again by lin as she wrote them, and stand in no row in clear', async () => {
    const said = { code: 'P-01', saidMinutes: -441, observedMinutes: 359 };
    const note = await watch([said]);
    expect((await desk.read('lin', note.id)).observed).toEqual([said]);
    const rows = JSON.stringify(await knex('research_notes'));
    expect(rows).not.toMatch(/saidMinutes|-441\b/);
    await desk.asking.read('sam', note.id).expect(404);
    const changed = await desk.asking
      .change('lin', note.id, { observed: [], version: note.version })
      .expect(200);
    expect(changed.body.observed).toEqual([]);
  });

  it.each([
    ['while interviewing', { method: 'interview', observed: [ten] }],
    ['beside nobody', { observed: [{ ...ten, code: 'P-09' }] }],
    [
      'of two products at once',
      {
        observed: [ten],
        products: ['component:default/ci', 'component:default/secrets'],
      },
    ],
    [
      'at a job of none',
      {
        observed: [{ ...ten, jobId: '6a1d0a5e-8a3b-4d0c-9f3e-2f1b0c9d8e7f' }],
      },
    ],
    ['of a week', { observed: [{ ...ten, saidMinutes: 10_080 }] }],
  ])('are refused %s', async (_, note) => {
    const { body } = await desk.asking
      .write('lin', { method: 'shadowing', ...note })
      .expect(400);
    expect(body.error.message).toMatch(/^observed/);
  });
});
