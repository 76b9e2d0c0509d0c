import { createServiceFactory } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { Knex } from 'knex';
import { startPortal } from '../../__testUtils__/portal';
import { statementsOf } from '../../__testUtils__/queryPlan';
import { until } from '../../__testUtils__/until';
import { boardOf } from '../__testUtils__/board';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const ciRoadmap = '/products/component/default/ci/roadmap';

describe.each(databases.eachSupportedId())(
  'what a roadmap asks of the database on %s',
  id => {
    let knex: Knex;
    let portal: Awaited<ReturnType<typeof startPortal>>;
    let board: ReturnType<typeof boardOf>;
    const told = new Set<string>();

    beforeEach(async () => {
      knex = await databases.init(id);
      portal = await startPortal({
        knex,
        features: [
          createServiceFactory({
            service: signalsServiceRef,
            deps: {},
            factory: () => ({
              publish: async ({ message }) => {
                (message.itemIds as string[]).forEach(each => told.add(each));
              },
            }),
          }),
        ],
      });
      board = boardOf(portal);
    });
    afterEach(() => portal.stop());

    /** Suggests something; open browsers are told of it before anything is counted. */
    const suggest = async (title: string) => {
      const item = await board.suggest('ada', { title });
      await until(() => told.has(item.id));
    };

    const statementsFor = async (path: string) => {
      const ask = () => portal.as('grace').get(path).expect(200);
      // The first time the policy is asked, too.
      await ask();
      return (await statementsOf(knex, async () => ask())).length;
    };

    it.each([
      ['board', ciRoadmap, 12],
      [
        'list of a product',
        '/roadmap-items?product=component%3Adefault%2Fci',
        11,
      ],
      ['list of all products', '/roadmap-items', 11],
    ])(
      'is as much for a %s of twenty items as of one',
      async (_what, path, most) => {
        await suggest('the first');
        const few = await statementsFor(path);
        for (let i = 0; i < 18; i++) {
          await board.suggest('ada', { title: `number ${i}` });
        }
        await suggest('the last');
        expect(await statementsFor(path)).toBe(few);
        expect(few).toBeLessThanOrEqual(most);
      },
    );

    it('is one update of one item when grace orders a column', async () => {
      const ids: string[] = [];
      for (const title of ['one', 'two', 'three']) {
        ids.push((await board.suggest('ada', { title })).id);
      }
      const statements = await statementsOf(knex, async () =>
        board.asking.place('grace', ids[2], { before: ids[1] }).expect(200),
      );
      expect(await board.column('ada', 'idea')).toEqual([
        'one',
        'three',
        'two',
      ]);
      expect(
        statements.filter(({ sql }) => /^update .?roadmap_items/.test(sql)),
      ).toMatchObject([
        { sql: expect.stringMatching(/set .?place.? = \S+ where/) },
      ]);
    });
  },
);
