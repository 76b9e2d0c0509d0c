import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { notificationService } from '@backstage/plugin-notifications-node';
import { Knex } from 'knex';
import { setClock } from '../../__testUtils__/clock';
import { Persona, startPortal } from '../../__testUtils__/portal';
import { until } from '../../__testUtils__/until';
import { boardOf, secrets } from '../../roadmap/__testUtils__/board';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const ofPayments =
  '/products/component/default/secrets/choices/default/payments';

describe.each(databases.eachSupportedId())(
  'what would change a mind on %s',
  id => {
    const events = mockServices.events.mock();
    const send = jest.fn();
    let knex: Knex;
    let portal: Awaited<ReturnType<typeof startPortal>>;
    let board: ReturnType<typeof boardOf>;

    beforeEach(async () => {
      setClock('2026-11-23T12:00:00Z');
      send.mockReset();
      knex = await databases.init(id);
      portal = await startPortal({
        knex,
        features: [
          events.factory,
          createServiceFactory({
            service: notificationService,
            deps: {},
            factory: () => ({ send }),
          }),
        ],
      });
      board = boardOf(portal);
    });
    afterEach(async () => {
      await portal.stop();
      jest.useRealTimers();
    });

    const runners = (rest: object = {}) =>
      board.suggest('lin', {
        title: 'Self-service runners',
        products: [secrets],
        ...rest,
      });
    const optOut = (wouldChangeOurMind: object, version = 0) =>
      portal.as('tariq').put(ofPayments, {
        choice: 'opted-out',
        alternative: { nothing: true },
        reasons: ['waiting-on-platform'],
        wouldChangeOurMind,
        version,
      });
    const read = async (person: Persona = 'tariq') =>
      (await portal.as(person).get(ofPayments).expect(200)).body;
    const ship = (itemId: string) =>
      board.asking
        .move('grace', itemId, { to: 'shipped', publicNote: 'They are here.' })
        .expect(200);
    const asked = () =>
      send.mock.calls
        .map(([{ recipients, payload }]) => ({
          to: recipients.entityRef,
          ...payload,
        }))
        .filter(({ topic }) => topic === 'choice.asked');

    /** Ten minutes later; somebody does something else, and the outbox is looked at. */
    const later = async () => {
      jest.setSystemTime(Date.now() + 11 * 60_000);
      await board.suggest('max', { title: 'Something else' });
      await until(async () => (await knex('outbox').pluck('id')).length === 0);
    };

    it('is an item of the roadmap that everybody reads with the opt-out', async () => {
      const { id: itemId } = await runners();
      const item = {
        id: itemId,
        title: 'Self-service runners',
        status: 'idea',
      };
      const { body } = await optOut({
        text: 'a free tier',
        roadmapItemId: itemId,
      }).expect(200);
      expect(body.statement.wouldChangeOurMind).toEqual({
        text: 'a free tier',
        item,
      });
      expect((await read('ada')).statement.wouldChangeOurMind.item).toEqual(
        item,
      );
      const history = await portal
        .as('ada')
        .get(`${ofPayments}/history`)
        .expect(200);
      expect(history.body.items[0].to.wouldChangeOurMind.item).toEqual(item);
    });

    it('is not what a team can not see, nor nothing', async () => {
      const { body: internal } = await portal
        .as('grace')
        .post('/roadmap-items', {
          title: 'A secret plan',
          problem: 'Nobody may know.',
          products: [secrets],
          visibility: 'internal',
        })
        .expect(200);
      const { body } = await optOut({ roadmapItemId: internal.id }).expect(400);
      expect(body.error.message).toContain('roadmapItemId');
      await optOut({
        roadmapItemId: '3d3ee2a1-77a4-4b0b-9a3a-6f2f42f2f0d1',
      }).expect(400);
      await optOut({}).expect(400);
      await optOut({ text: 'a free tier' }).expect(200);
    });

    it('is never named to somebody who may not see it any more', async () => {
      const { id: itemId } = await runners();
      await optOut({ roadmapItemId: itemId }).expect(200);
      await knex('roadmap_items')
        .where({ id: itemId })
        .update({ is_internal: true });
      const seen = await read('ada');
      expect(seen.statement).not.toHaveProperty('wouldChangeOurMind');
      expect(JSON.stringify(seen)).not.toContain('runners');
      expect((await read('grace')).statement.wouldChangeOurMind.item.id).toBe(
        itemId,
      );
    });

    it('has the team asked once it shipped and can not be undone', async () => {
      const { id: itemId } = await runners();
      await optOut({ roadmapItemId: itemId }).expect(200);
      await ship(itemId);
      expect(await read()).not.toHaveProperty('reconsideration');
      await later();
      expect(asked()).toEqual([
        {
          to: ['group:default/payments'],
          title: 'Would payments look at Secrets again?',
          description:
            "'Self-service runners' shipped; it was what would change your mind. Say what came of it, or that it is still no.",
          link: '/catalog/default/component/secrets/product/choices',
          topic: 'choice.asked',
          scope: expect.any(String),
        },
      ]);
      expect((await read('ada')).reconsideration).toEqual({
        askedAt: '2026-11-23T12:11:00.000Z',
        startedBy: 'shipping',
        item: {
          id: itemId,
          title: 'Self-service runners',
          status: 'shipped',
        },
      });
      await portal
        .as('tariq')
        .post(`${ofPayments}/reconsideration`, { outcome: 'coming-back' })
        .expect(200);
      expect((await read('grace')).reconsideration.outcome).toBe('coming-back');
    });

    it('asks of a duplicate when what it was merged into shipped', async () => {
      const { id: itemId } = await runners();
      const { id: other } = await runners({ title: 'Runners by API' });
      await optOut({ roadmapItemId: itemId }).expect(200);
      await board.asking.merge('grace', itemId, other).expect(200);
      await ship(other);
      await later();
      expect(asked()).toHaveLength(1);
      expect((await read()).reconsideration.item.id).toBe(other);
    });

    it('still asks when something was merged into what had just shipped', async () => {
      const { id: itemId } = await runners();
      const { id: other } = await runners({ title: 'Runners by API' });
      await optOut({ roadmapItemId: itemId }).expect(200);
      await ship(itemId);
      await board.asking.merge('grace', other, itemId).expect(200);
      await later();
      expect(asked()).toHaveLength(1);
    });

    it('asks nobody when shipping was undone, and once when it ships again', async () => {
      const { id: itemId } = await runners();
      await optOut({ roadmapItemId: itemId }).expect(200);
      await ship(itemId);
      await board.asking.undo('grace', itemId).expect(200);
      await later();
      expect(asked()).toEqual([]);
      await ship(itemId);
      await later();
      await board.asking
        .move('grace', itemId, { to: 'next', publicNote: 'It broke.' })
        .expect(200);
      await ship(itemId);
      await later();
      expect(asked()).toHaveLength(1);
    });

    it('asks no team that came back by itself meanwhile', async () => {
      const { id: itemId } = await runners();
      await optOut({ roadmapItemId: itemId }).expect(200);
      await ship(itemId);
      await portal
        .as('tariq')
        .put(ofPayments, { choice: 'uses', basis: 'ours', version: 1 })
        .expect(200);
      await later();
      expect(asked()).toEqual([]);
      expect(await read()).not.toHaveProperty('reconsideration');
    });

    it('leaves nothing open when the team answers owners and shipping at once', async () => {
      const { id: itemId } = await runners();
      await optOut({ roadmapItemId: itemId }).expect(200);
      await portal
        .as('grace')
        .post(`${ofPayments}/reconsideration`, { text: 'Have a look?' })
        .expect(200);
      await ship(itemId);
      await later();
      await portal
        .as('tariq')
        .post(`${ofPayments}/reconsideration`, { outcome: 'still-no' })
        .expect(200);
      expect(
        await knex('reconsiderations').whereNull('outcome').pluck('id'),
      ).toEqual([]);
    });
  },
);
