import {
  DiscoveryService,
  LifecycleService,
  RootInstanceMetadataService,
} from '@backstage/backend-plugin-api';
import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { EventsService } from '@backstage/plugin-events-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import { Foundation } from '../foundation';
import { Announcer } from './Announcer';
import { Dispatcher } from './Dispatcher';
import { nobodyDelivers } from './nobodyDelivers';
import { Outbox } from './Outbox';
import { OutboxHandlers } from './OutboxHandlers';
import { OutboxMetrics } from './OutboxMetrics';
import { OutboxStore } from './OutboxStore';
import { scheduleOutbox } from './scheduleOutbox';

/** Furnishes the outbox: what rooms add to, what their handlers tell others with, and the start. */
export function createOutbox(
  { jobRuns, knex, logger, now, scheduler }: Foundation,
  options: {
    discovery: DiscoveryService;
    events: EventsService;
    instance: RootInstanceMetadataService;
    lifecycle: LifecycleService;
    metrics: MetricsService;
    notifications: NotificationService;
    signals: SignalsService;
  },
) {
  const { events, lifecycle, metrics, notifications, signals } = options;
  const outbox = new Outbox({ now });
  return {
    outbox,
    announcer: new Announcer({
      events,
      notifications,
      signals,
      nobodyDelivers: () => nobodyDelivers(options),
      logger,
    }),
    /** Starts telling, with the handlers of all rooms by topic, until the backend shuts down. */
    async start(handlers: OutboxHandlers): Promise<void> {
      const store = new OutboxStore(knex);
      const dispatcher = new Dispatcher({
        store,
        handlers,
        metrics: new OutboxMetrics(metrics),
        logger,
        now,
      });
      outbox.whenWoken(() => dispatcher.dispatch());
      lifecycle.addShutdownHook(() => dispatcher.stop());
      await scheduleOutbox({ scheduler, dispatcher, store, jobRuns });
    },
  };
}
