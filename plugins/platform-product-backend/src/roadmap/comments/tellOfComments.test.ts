import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { notificationService } from '@backstage/plugin-notifications-node';
import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { setClock } from '../../__testUtils__/clock';
import { Persona, startPortal } from '../../__testUtils__/portal';
import { until } from '../../__testUtils__/until';
import { boardOf } from '../__testUtils__/board';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const canary = 'canary-7d20';

describe.each(databases.eachSupportedId())('of comments on %s', id => {
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

  const say = async (person: Persona, item: string, comment: object = {}) => {
    const { body } = await portal
      .as(person)
      .post(`/roadmap-items/${item}/comments`, { text: canary, ...comment })
      .expect(200);
    jest.setSystemTime(Date.now() + 1000);
    return body;
  };
  const nothingWaits = () =>
    until(async () => (await knex('outbox').pluck('topic')).length === 0);
  const told = () => send.mock.calls.map(([{ recipients }]) => recipients);

  it('those who suggested it or talked about it hear at once what owners say', async () => {
    const { id: item } = await board.suggest('ada');
    await say('tariq', item, { teamRef: 'group:default/payments' });
    await say('lin', item);
    await nothingWaits();
    expect(send).not.toHaveBeenCalled();
    await say('grace', item);
    await nothingWaits();
    expect(send.mock.calls).toEqual([
      [
        {
          recipients: {
            type: 'entity',
            entityRef: [
              'user:default/ada',
              'user:default/lin',
              'user:default/tariq',
            ],
            excludeEntityRef: 'user:default/grace',
          },
          payload: {
            title: 'The owners commented: Faster cold builds',
            link: `/catalog/default/component/ci/product/roadmap?item=${item}`,
            topic: 'roadmap.commented',
            scope: expect.any(String),
          },
        },
      ],
    ]);
  });

  it('nobody hears twice what was sent twice, nor from before they spoke', async () => {
    const { id: item } = await board.suggest('ada');
    const comment = { id: randomUUID() };
    await say('grace', item, comment);
    await say('grace', item, comment);
    await say('lin', item);
    await nothingWaits();
    expect(told()).toEqual([
      expect.objectContaining({ entityRef: ['user:default/ada'] }),
    ]);
  });

  it('other plugins get ids, of public items only', async () => {
    const { id: item } = await board.suggest('ada');
    const { id: internal } = await board.suggest('grace', {
      visibility: 'internal',
    });
    const comment = await say('tariq', item);
    await say('grace', internal);
    await nothingWaits();
    const payloads = events.publish.mock.calls.map(
      ([{ eventPayload }]) => eventPayload as { type: string },
    );
    expect(payloads.filter(({ type }) => type === 'roadmap.commented')).toEqual(
      [
        {
          type: 'roadmap.commented',
          itemId: item,
          commentId: comment.id,
          entityRefs: ['component:default/ci'],
        },
      ],
    );
    expect(JSON.stringify(payloads)).not.toContain(canary);
    expect(JSON.stringify(payloads)).not.toContain('user:');
    expect(JSON.stringify(payloads)).not.toContain(internal);
    expect(send).not.toHaveBeenCalled();
  });
});
