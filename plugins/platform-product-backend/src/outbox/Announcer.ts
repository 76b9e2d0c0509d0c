import { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import { EventsService } from '@backstage/plugin-events-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import { JsonObject } from '@backstage/types';

/** The topic of the events service that all events of this plugin are published on. */
export const eventTopic = 'platform-product';

/** Something that people are told. */
export interface Announcement {
  /** The outbox entry's id: whoever has been told under it isn't told again. */
  id: string;
  /** Entity refs of users and groups. */
  recipients: string[];
  /** Somebody who isn't told, such as who did it; a user's ref. */
  except?: string;
  title: string;
  description?: string;
  /** A path in the portal. */
  link: string;
  /** What people switch on and off in their settings, such as `message.answered`. */
  topic: string;
}

/** Tells other plugins, and people. Called from outbox handlers, which are repeated when it fails. */
export class Announcer {
  private saidThatNobodyDelivers = false;

  constructor(
    private readonly options: {
      events: EventsService;
      notifications: NotificationService;
      signals: SignalsService;
      /** Whether this portal has nothing that delivers notifications. */
      nobodyDelivers: () => Promise<boolean>;
      logger: LoggerService;
    },
  ) {}

  /**
   * Publishes an event, at least once.
   *
   * @param type - such as `message.created`
   * @param payload - ids, and entity refs of products and teams; never a user's ref nor
   *   what somebody wrote, because whoever subscribes shows it to whomever they like
   */
  async publish(type: string, payload: object): Promise<void> {
    await this.options.events.publish({
      topic: eventTopic,
      eventPayload: { ...payload, type },
    });
  }

  /**
   * Notifies people, each at most once. A portal without the notifications plugin is told
   * so in its log, once.
   *
   * @throws when they couldn't be notified, so that it is tried again
   */
  async notify(announcement: Announcement): Promise<void> {
    const { notifications, nobodyDelivers } = this.options;
    const { id, recipients, except, ...payload } = announcement;
    if (recipients.length === 0) {
      return;
    }
    try {
      await notifications.send({
        recipients: {
          type: 'entity',
          entityRef: recipients,
          ...(except !== undefined && { excludeEntityRef: except }),
        },
        payload: { ...payload, scope: id },
      });
    } catch (error) {
      // Asked only now: a portal may deliver in a way of its own.
      if (!(await nobodyDelivers())) {
        throw new ServiceUnavailableError('Nobody could be notified', error);
      }
      this.sayThatNobodyDelivers();
    }
  }

  /**
   * Tells whoever has a page open and listens, at most once, and nobody else.
   *
   * @param message - ids that everybody may know, and nothing more
   */
  async signal(channel: string, message: JsonObject): Promise<void> {
    await this.options.signals.publish({
      recipients: { type: 'broadcast' },
      channel,
      message,
    });
  }

  private sayThatNobodyDelivers(): void {
    if (!this.saidThatNobodyDelivers) {
      this.saidThatNobodyDelivers = true;
      this.options.logger.info(
        'Nobody is notified of anything: this portal has no notifications plugin. To have people notified, add @backstage/plugin-notifications-backend',
      );
    }
  }
}
