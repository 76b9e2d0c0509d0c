import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { startPortal } from '../__testUtils__/portal';
import { until } from '../__testUtils__/until';
import { boardOf, ci } from './__testUtils__/board';
import { RoadmapSignals } from './RoadmapSignals';
import { ItemStore } from './items/ItemStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('signals on %s', id => {
  const publish = jest.fn();
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let board: ReturnType<typeof boardOf>;

  beforeEach(async () => {
    publish.mockReset();
    portal = await startPortal({
      knex: await databases.init(id),
      features: [
        createServiceFactory({
          service: signalsServiceRef,
          deps: {},
          factory: () => ({ publish }),
        }),
      ],
    });
    board = boardOf(portal);
  });
  afterEach(() => portal.stop());

  /** The signal that names an item, once there is one. */
  const signalOf = (itemId: string) =>
    until(async () =>
      publish.mock.calls.some(([{ message }]) =>
        message.itemIds?.includes(itemId),
      ),
    );

  it('tell open boards what grace moved and what ada said of it, in ids alone', async () => {
    const { id: item } = await board.suggest('ada');
    await signalOf(item);
    publish.mockReset();
    await board.asking.move('grace', item, { to: 'later' }).expect(200);
    await signalOf(item);
    expect(publish.mock.calls).toEqual([
      [
        {
          recipients: { type: 'broadcast' },
          channel: `platform-product:roadmap:${ci}`,
          message: { itemIds: [item] },
        },
      ],
    ]);
    publish.mockReset();
    await portal
      .as('ada')
      .post(`/roadmap-items/${item}/comments`, { text: 'Please do.' })
      .expect(200);
    await signalOf(item);
    expect(JSON.stringify(publish.mock.calls)).not.toMatch(
      /default\/ada|Please/,
    );
  });

  it('tell nobody of what is internal', async () => {
    const hidden = await board.suggest('grace', { visibility: 'internal' });
    await board.asking.move('grace', hidden.id, { to: 'later' }).expect(200);
    const open = await board.suggest('ada', { title: 'Something else' });
    await signalOf(open.id);
    expect(JSON.stringify(publish.mock.calls)).not.toContain(hidden.id);
  });
});

it('signals that fail keep nobody from anything', async () => {
  const logger = mockServices.logger.mock();
  const signals = new RoadmapSignals({
    announcer: {
      signal: async () => {
        throw new Error('no signals here');
      },
    },
    items: {
      withIds: async () => [{ id: 'one', isInternal: false }],
      productsOf: async () =>
        new Map([['one', [{ id: 'p', entityRef: ci, title: 'CI' }]]]),
    } as unknown as ItemStore,
    logger,
  });
  signals.changed(['one']);
  await expect(signals.tell()).resolves.toBeUndefined();
  expect(logger.debug).toHaveBeenCalled();
});
