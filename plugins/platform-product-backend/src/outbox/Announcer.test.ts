import { mockServices } from '@backstage/backend-test-utils';
import { Announcer } from './Announcer';
import { nobodyDelivers } from './nobodyDelivers';

const announcement = {
  id: 'b6f6f0b4-93c6-4d8f-9f0e-0a5f6c7f2c10',
  recipients: ['user:default/ada', 'group:default/payments'],
  except: 'user:default/grace',
  title: 'Your message about Build Pipeline was answered',
  link: '/catalog/default/component/ci/product',
  topic: 'message.answered',
};

const announcer = (
  send: () => Promise<void>,
  portal: { plugins: string[]; notificationsAt?: string },
) => {
  const events = mockServices.events.mock();
  const logger = mockServices.logger.mock();
  const notifications = { send: jest.fn(send) };
  const { notificationsAt = 'http://127.0.0.1:7007' } = portal;
  const created = new Announcer({
    events,
    notifications,
    signals: { publish: jest.fn() },
    nobodyDelivers: () =>
      nobodyDelivers({
        discovery: mockServices.discovery.mock({
          getBaseUrl: async plugin =>
            plugin === 'notifications'
              ? `${notificationsAt}/api/notifications`
              : `http://127.0.0.1:7007/api/${plugin}`,
        }),
        instance: {
          getInstalledPlugins: async () =>
            portal.plugins.map(pluginId => ({ pluginId, modules: [] })),
        },
      }),
    logger,
  });
  return { announcer: created, events, logger, notifications };
};

const refused = async () => {
  throw new Error('Failed to send notifications: status 404');
};

describe('announcing', () => {
  it('publishes an event on the topic of the plugin', async () => {
    const { announcer: one, events } = announcer(refused, { plugins: [] });
    await one.publish('message.created', { messageId: '1', type: 'mine' });
    expect(events.publish).toHaveBeenCalledWith({
      topic: 'platform-product',
      eventPayload: { type: 'message.created', messageId: '1' },
    });
  });

  it('notifies people under the id of the entry, but not who did it', async () => {
    const { announcer: one, notifications } = announcer(async () => {}, {
      plugins: ['notifications'],
    });
    await one.notify(announcement);
    expect(notifications.send).toHaveBeenCalledWith({
      recipients: {
        type: 'entity',
        entityRef: ['user:default/ada', 'group:default/payments'],
        excludeEntityRef: 'user:default/grace',
      },
      payload: {
        title: 'Your message about Build Pipeline was answered',
        link: '/catalog/default/component/ci/product',
        topic: 'message.answered',
        scope: announcement.id,
      },
    });
  });

  it.each([
    ['here', { plugins: ['notifications'] }],
    ['elsewhere', { plugins: [], notificationsAt: 'http://127.0.0.1:7008' }],
  ])(
    'asks to be called again when notifications, which are %s, fail',
    async (_, portal) => {
      const { announcer: one, logger } = announcer(refused, portal);
      await expect(one.notify(announcement)).rejects.toThrow(
        'Nobody could be notified',
      );
      expect(logger.info).not.toHaveBeenCalled();
    },
  );

  it('tells sam once that his portal has no notifications, and goes on', async () => {
    const { announcer: one, logger } = announcer(refused, {
      plugins: ['catalog'],
    });
    await one.notify(announcement);
    await one.notify(announcement);
    expect(logger.info.mock.calls).toEqual([
      [expect.stringContaining('@backstage/plugin-notifications-backend')],
    ]);
  });

  it('leaves delivery to a portal that has a way of its own', async () => {
    const {
      announcer: one,
      notifications,
      logger,
    } = announcer(async () => {}, { plugins: ['catalog'] });
    await one.notify(announcement);
    expect(notifications.send).toHaveBeenCalledTimes(1);
    expect(logger.info).not.toHaveBeenCalled();
  });

  it('bothers nobody when there is nobody to notify', async () => {
    const { announcer: one, notifications } = announcer(refused, {
      plugins: ['notifications'],
    });
    await one.notify({ ...announcement, recipients: [] });
    expect(notifications.send).not.toHaveBeenCalled();
  });
});
