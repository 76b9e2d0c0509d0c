import {
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import notifications from '@backstage/plugin-notifications-backend';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { appendFileSync } from 'fs';

/*
 * What a replica has beside this plugin: the notifications backend itself, and somebody
 * who writes each event down in the file EVENTS_FILE. Without the file whoever listens
 * never gets done: an event is never acknowledged, and neither is a notification, which is
 * kept before it is signalled.
 */
const file = process.env.EVENTS_FILE;
const never = new Promise<void>(() => {});

const listener = createBackendPlugin({
  pluginId: 'listener',
  register(env) {
    env.registerInit({
      deps: { events: eventsServiceRef },
      async init({ events }) {
        await events.subscribe({
          id: 'listener',
          topics: ['platform-product'],
          onEvent: async ({ eventPayload }) => {
            if (file) {
              appendFileSync(file, `${JSON.stringify(eventPayload)}\n`);
            } else {
              await never;
            }
          },
        });
      },
    });
  },
});

const signals = createServiceFactory({
  service: signalsServiceRef,
  deps: {},
  factory: () => ({ publish: () => (file ? Promise.resolve() : never) }),
});

export default [notifications, signals, listener];
