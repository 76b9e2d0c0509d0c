import { TestDatabases } from '@backstage/backend-test-utils';
import { RoadmapOutcome } from 'backstage-plugin-platform-product-common';
import { shareOf } from 'backstage-plugin-platform-product-common/statistics';
import { Knex } from 'knex';
import { setClock } from '../../__testUtils__/clock';
import { Persona, startPortal } from '../../__testUtils__/portal';
import { FiguresStore } from '../../satisfaction/figures/FiguresStore';
import { boardOf, ci } from '../__testUtils__/board';
import { EffectStore } from './EffectStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const quarter = (year: number, number: number) => ({
  id: `${year}-Q${number}`,
  length: 'quarter' as const,
  startsOn: `${year}-${['01', '04', '07', '10'][number - 1]}-01`,
  endsOn: `${year}-${['03-31', '06-30', '09-30', '12-31'][number - 1]}`,
});
const point = (period: ReturnType<typeof quarter>, successes: number) => ({
  period,
  n: 80,
  satisfied: shareOf(successes, 80),
  mean: { value: 3.7, low: 3.2, high: 4.2 },
});
const goal = {
  metric: 'minutes from commit to green',
  baseline: 12,
  target: 5,
};

describe.each(databases.eachSupportedId())(
  'the effect of an item on %s',
  id => {
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

    const suggested = async (outcome: RoadmapOutcome | 'none' = goal) => {
      const { id: item, version } = await board.suggest('ada');
      if (outcome !== 'none') {
        await board.asking
          .change('grace', item, { outcome, version })
          .expect(200);
      }
      return item;
    };
    const shipped = async (outcome?: RoadmapOutcome) => {
      const item = await suggested(outcome);
      await board.asking
        .move('grace', item, { to: 'shipped', publicNote: 'Now 5 minutes.' })
        .expect(200);
      return item;
    };
    const read = async (person: Persona, item: string) =>
      (await portal.as(person).get(`/roadmap-items/${item}/effect`).expect(200))
        .body;
    const measure = (item: string, effect: object, person: Persona = 'grace') =>
      portal.as(person).put(`/roadmap-items/${item}/effect`, effect);
    const productOf = async (item: string): Promise<string> => {
      const [product] = await knex('roadmap_item_products')
        .where({ item_id: item })
        .pluck('product_id');
      return product;
    };
    const publish = async (
      item: string,
      ...points: Array<ReturnType<typeof point>>
    ) => {
      const store = new FiguresStore(knex);
      for (const [i, each] of points.entries()) {
        await store.put(await productOf(item), {
          newest: i === points.length - 1,
          figures: {
            period: each.period,
            trend: points.slice(Math.max(0, i - 5), i + 1),
            verdict: 'too-few',
          },
        });
      }
    };

    it('is what owners measured before and after, for everybody to read', async () => {
      const item = await suggested();
      const before = { value: 12, on: '2026-11-20', source: 'Grafana, p95' };
      expect((await measure(item, { before, version: 0 })).status).toBe(200);
      await board.asking
        .move('grace', item, { to: 'shipped', publicNote: 'Now 5 minutes.' })
        .expect(200);
      jest.setSystemTime(new Date('2026-12-20T12:00:00Z'));
      const after = { value: 4.5, on: '2026-12-18' };
      const { body } = await measure(item, { before, after, version: 1 });
      const effect = {
        shippedAt: '2026-11-23T12:00:00.000Z',
        before,
        after,
        verdict: 'reached',
        isMissing: false,
        satisfaction: [],
        version: 2,
      };
      expect(body).toEqual({ ...effect, allowed: ['measure'] });
      expect(await read('ada', item)).toEqual({ ...effect, allowed: [] });
    });

    it.each([
      [5, 'reached'],
      [8, 'better'],
      [12, 'unchanged'],
      [13, 'worse'],
    ])('of %d minutes, from 12 towards 5, is %s', async (value, verdict) => {
      const item = await shipped();
      const after = { value, on: '2026-11-23' };
      const { body } = await measure(item, { after, version: 0 }).expect(200);
      expect(body.verdict).toBe(verdict);
    });

    it('is not judged where nobody said which way is better', async () => {
      const item = await shipped({ metric: 'minutes', baseline: 12 });
      const after = { value: 4, on: '2026-11-23' };
      const { body } = await measure(item, { after, version: 0 }).expect(200);
      expect(body).not.toHaveProperty('verdict');
    });

    it('can only be what somebody can have measured', async () => {
      const open = await suggested();
      const done = await shipped();
      const aimless = await suggested('none');
      const refusal = async (item: string, effect: object) =>
        (await measure(item, { ...effect, version: 0 }).expect(400)).body.error
          .message;
      const at = (on: string) => ({ value: 5, on });
      expect(await refusal(open, { after: at('2026-11-23') })).toMatch(
        /^after: the item has not shipped/,
      );
      expect(await refusal(open, { before: at('2026-11-24') })).toMatch(
        /^before.on: is still to come/,
      );
      expect(await refusal(done, { after: at('2026-11-22') })).toMatch(
        /^after.on: is before it shipped/,
      );
      await portal
        .as('grace')
        .put(`/roadmap-items/${aimless}/effect`, {
          before: at('2026-11-23'),
          version: 0,
        })
        .expect(400);
      await refusal(done, { after: { value: 5, on: 'soon' } });
    });

    it('is measured by owners only, and nobody writes over another', async () => {
      const item = await shipped();
      const after = { value: 4, on: '2026-11-23' };
      await measure(item, { after, version: 0 }, 'ada').expect(403);
      await measure(item, { after, version: 0 }).expect(200);
      // The line broke, and it is sent again.
      expect((await measure(item, { after, version: 0 })).body.version).toBe(1);
      const { body } = await measure(item, {
        after: { value: 9, on: '2026-11-23' },
        version: 0,
      }).expect(409);
      expect(body.current.after).toEqual(after);
      const taken = await measure(item, { version: 1 }).expect(200);
      expect(taken.body).not.toHaveProperty('after');
      expect(taken.body.version).toBe(2);
    });

    it('keeps one of two measurements sent at the same time', async () => {
      const item = await shipped();
      const answers = await Promise.all(
        [4, 5, 6].map(value =>
          measure(item, { after: { value, on: '2026-11-23' }, version: 0 }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([
        200, 409, 409,
      ]);
    });

    it('is missed a month after it shipped with a goal', async () => {
      const item = await shipped();
      const aimless = await board.suggest('lin', { title: 'Nicer colours' });
      await board.asking
        .move('grace', aimless.id, { to: 'shipped', publicNote: 'Blue.' })
        .expect(200);
      expect((await read('ada', item)).isMissing).toBe(false);
      jest.setSystemTime(new Date('2026-12-24T12:00:00Z'));
      expect((await read('ada', item)).isMissing).toBe(true);
      expect((await read('ada', aimless.id)).isMissing).toBe(false);
      const waiting = async (before: string) =>
        new EffectStore(knex).unmeasured(
          [await productOf(item)],
          new Date(before),
          { limit: 10 },
        );
      expect(await waiting('2026-11-24T12:00:00Z')).toEqual([
        {
          itemId: item,
          productId: await productOf(item),
          shippedAt: '2026-11-23T12:00:00.000Z',
        },
      ]);
      expect(await waiting('2026-11-22T12:00:00Z')).toEqual([]);
      const after = { value: 4, on: '2026-12-24' };
      await measure(item, { after, version: 0 }).expect(200);
      expect((await read('ada', item)).isMissing).toBe(false);
      expect(await waiting('2026-11-24T12:00:00Z')).toEqual([]);
    });

    it('compares satisfaction in the periods that lie wholly before and after', async () => {
      const item = await shipped();
      await publish(
        item,
        point(quarter(2026, 3), 30),
        point(quarter(2026, 4), 80),
        point(quarter(2027, 1), 60),
      );
      jest.setSystemTime(new Date('2027-04-10T12:00:00Z'));
      expect((await read('ada', item)).satisfaction).toEqual([
        {
          product: { entityRef: ci, title: 'Build Pipeline' },
          before: {
            period: quarter(2026, 3),
            n: 80,
            satisfied: shareOf(30, 80),
          },
          after: {
            period: quarter(2027, 1),
            n: 80,
            satisfied: shareOf(60, 80),
          },
          verdict: 'better',
        },
      ]);
    });

    it('goes back as far as it shipped, and says so when nothing came out since', async () => {
      const item = await shipped();
      const older = [1, 2, 3].map(number => point(quarter(2026, number), 40));
      await publish(item, ...older);
      const [soon] = (await read('ada', item)).satisfaction;
      expect(soon.before.period.id).toBe('2026-Q3');
      expect(soon).not.toHaveProperty('after');
      expect(soon.verdict).toBe('too-few');
      const newer = [2027, 2028].flatMap(year =>
        [1, 2, 3, 4].map(number => point(quarter(year, number), 42)),
      );
      await publish(item, ...older, ...newer);
      jest.setSystemTime(new Date('2029-01-10T12:00:00Z'));
      const [later] = (await read('ada', item)).satisfaction;
      expect(later.before.period.id).toBe('2026-Q3');
      expect(later.after.period.id).toBe('2027-Q1');
      expect(later.verdict).toBe('no-detectable-change');
    });
  },
);
