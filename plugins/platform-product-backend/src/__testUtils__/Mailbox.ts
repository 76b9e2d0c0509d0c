import {
  BackendFeature,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import {
  NotificationService,
  notificationService,
} from '@backstage/plugin-notifications-node';

/** What one person has been notified of. */
export interface Received {
  user: string;
  title: string;
  link?: string;
  topic?: string;
  scope?: string;
}

/**
 * Notifications as the notifications backend keeps them: one for each person and scope,
 * however often it is sent. Knows users only; a test that notifies groups asks a backend.
 */
export class Mailbox implements NotificationService {
  isDown = false;
  sent = 0;
  private readonly kept = new Map<string, Received>();

  /** For a portal that has notifications. */
  readonly features: BackendFeature[] = [
    createServiceFactory({
      service: notificationService,
      deps: {},
      factory: () => this,
    }),
    createBackendPlugin({
      pluginId: 'notifications',
      register: env => env.registerInit({ deps: {}, init: async () => {} }),
    }),
  ];

  /** Everything that anybody received. */
  get received(): Received[] {
    return [...this.kept.values()];
  }

  async send({
    recipients,
    payload,
  }: Parameters<NotificationService['send']>[0]): Promise<void> {
    this.sent += 1;
    if (this.isDown) {
      throw new ServiceUnavailableError('The mailbox is closed');
    }
    if (recipients.type !== 'entity') {
      throw new Error('Nobody is to be told what everybody is told');
    }
    const { title, link, topic, scope } = payload;
    const excluded = [recipients.excludeEntityRef ?? []].flat();
    for (const user of [recipients.entityRef].flat()) {
      if (user.startsWith('user:') && !excluded.includes(user)) {
        const key = scope === undefined ? this.kept.size : `${user} ${scope}`;
        this.kept.set(String(key), { user, title, link, topic, scope });
      }
    }
  }
}
