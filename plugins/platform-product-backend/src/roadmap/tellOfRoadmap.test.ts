import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { notificationService } from '@backstage/plugin-notifications-node';
import { Knex } from 'knex';
import { setClock } from '../__testUtils__/clock';
import { startPortal } from '../__testUtils__/portal';
import { until } from '../__testUtils__/until';
import { boardOf } from './__testUtils__/board';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('of a roadmap on %s', id => {
  const events = mockServices.events.mock();
  const send = jest.fn();
  let knex: Knex;
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let board: ReturnType<typeof boardOf>;

  beforeEach(async () => {
    setClock('2026-11-23T12:00:00Z');
    send.mockReset();
    events.publish.mockClear();
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

  const nothingWaits = () =>
    until(async () => (await knex('outbox').pluck('topic')).length === 0);

  /** What other plugins hear; open browsers are told apart. */
  const told = () =>
    events.publish.mock.calls
      .map(([event]) => event)
      .filter(({ topic }) => topic === 'platform-product');

  /** Ten minutes later; somebody does something else, and the outbox is looked at. */
  const later = async () => {
    jest.setSystemTime(Date.now() + 11 * 60_000);
    await board.suggest('max', { title: 'Something else' });
    await nothingWaits();
  };

  const decline = {
    to: 'declined' as const,
    publicNote: 'two people run it.',
    insteadYouCan: 'use the hosted runners.',
  };

  it('those who asked read why not, and never their whole team', async () => {
    const { id: item } = await board.suggest('ada');
    await board.asking.want('tariq', item, 'payments', 3).expect(200);
    await board.asking.want('lin', item, 'research', 0).expect(200);
    await board.asking.move('grace', item, decline).expect(200);
    expect(send).not.toHaveBeenCalled();
    await later();
    expect(send.mock.calls).toEqual([
      [
        {
          recipients: {
            type: 'entity',
            entityRef: ['user:default/ada', 'user:default/tariq'],
            excludeEntityRef: 'user:default/grace',
          },
          payload: {
            title: 'Declined: Faster cold builds',
            description:
              "You said: Faster cold builds. We won't, because two people run it. Instead you can use the hosted runners.",
            link: `/catalog/default/component/ci/product/roadmap?item=${item}`,
            topic: 'roadmap.decided',
            scope: expect.any(String),
          },
        },
      ],
    ]);
  });

  it('nobody hears what was undone, and once what was done again', async () => {
    const { id: item } = await board.suggest('ada');
    await board.asking.move('grace', item, decline).expect(200);
    await board.asking.undo('grace', item).expect(200);
    await later();
    expect(send).not.toHaveBeenCalled();
    await board.asking.move('grace', item, decline).expect(200);
    await later();
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('whoever asked for a duplicate hears what becomes of the other', async () => {
    const one = await board.suggest('tariq');
    const other = await board.suggest('ada', { title: 'Quicker builds' });
    await board.asking.merge('grace', other.id, one.id).expect(200);
    await board.asking
      .move('grace', one.id, { to: 'shipped', publicNote: 'Now 5 minutes.' })
      .expect(200);
    await later();
    expect(send.mock.calls[0][0].recipients.entityRef).toEqual([
      'user:default/ada',
      'user:default/tariq',
    ]);
    expect(send.mock.calls[0][0].payload.title).toBe(
      'Shipped: Faster cold builds',
    );
  });

  it('other plugins get ids and nothing that anybody wrote', async () => {
    const { id: item } = await board.suggest('ada');
    await board.asking.move('grace', item, { to: 'next' }).expect(200);
    await nothingWaits();
    expect(told()).toEqual([
      {
        topic: 'platform-product',
        eventPayload: {
          type: 'roadmap.suggested',
          itemId: item,
          entityRefs: ['component:default/ci'],
        },
      },
      {
        topic: 'platform-product',
        eventPayload: {
          type: 'roadmap.decided',
          itemId: item,
          decisionId: expect.any(String),
          entityRefs: ['component:default/ci'],
          from: 'idea',
          to: 'next',
        },
      },
    ]);
  });

  it('other plugins hear of what gives way, too', async () => {
    const { id: wanted } = await board.suggest('tariq', {
      teamRef: 'group:default/payments',
    });
    const { id: pet } = await board.suggest('grace', { title: 'New logo' });
    await board.asking.move('grace', wanted, { to: 'now' }).expect(200);
    await nothingWaits();
    events.publish.mockClear();
    await board.asking
      .move('grace', pet, {
        to: 'now',
        reason: 'deadline',
        displaces: { itemId: wanted },
      })
      .expect(200);
    await nothingWaits();
    expect(
      told()
        .map(({ eventPayload }) => eventPayload)
        .map(({ itemId, from, to }: any) => [itemId, from, to])
        .sort(),
    ).toEqual(
      [
        [wanted, 'now', 'next'],
        [pet, 'idea', 'now'],
      ].sort(),
    );
  });

  it('nobody hears of what is internal', async () => {
    const { id: item } = await board.suggest('grace', {
      visibility: 'internal',
    });
    await board.asking.move('grace', item, decline).expect(200);
    await later();
    expect(send).not.toHaveBeenCalled();
    expect(JSON.stringify(events.publish.mock.calls)).not.toContain(item);
  });
});
