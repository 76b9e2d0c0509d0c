import { mockServices } from '@backstage/backend-test-utils';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { createDeferred } from '@backstage/types';
import { Knex } from 'knex';
import { Dispatcher } from '../Dispatcher';
import { NewOutboxEntry, Outbox } from '../Outbox';
import { OutboxHandler } from '../OutboxHandlers';
import { OutboxMetrics } from '../OutboxMetrics';
import { OutboxStore } from '../OutboxStore';

/** Has a replica tell what is due, and waits until it has. */
export async function dispatched(dispatcher: Dispatcher): Promise<void> {
  dispatcher.dispatch();
  await dispatcher.idle();
}

/** An outbox in which people say things, with as many replicas as a test asks for. */
export function outboxRoom(knex: Knex) {
  let clock = new Date('2026-11-23T09:00:00.000Z');
  const now = () => clock;
  const outbox = new Outbox({ now });
  const logger = mockServices.logger.mock();
  const counted = new Map<string, number>();
  const metrics = metricsServiceMock.mock({
    createCounter: name => ({
      add: count => {
        counted.set(name, (counted.get(name) ?? 0) + count);
      },
    }),
  });

  /** One that tells what is said with a handler. */
  const replica = (said: OutboxHandler, leaseMs?: number) =>
    new Dispatcher({
      store: new OutboxStore(knex),
      handlers: { said },
      metrics: new OutboxMetrics(metrics),
      logger,
      now,
      leaseMs,
    });

  return {
    outbox,
    store: new OutboxStore(knex),
    logger,
    counted,
    now,
    replica,
    pass(ms: number) {
      clock = new Date(clock.getTime() + ms);
    },
    say: (said: string, entry: Partial<NewOutboxEntry> = {}) =>
      knex.transaction(tx =>
        outbox.add(tx, {
          topic: 'said',
          key: 'grace',
          payload: { said },
          ...entry,
        }),
      ),
    /** One that writes down what it tells. */
    teller() {
      const told: unknown[] = [];
      const dispatcher = replica(async ({ payload }) => {
        told.push(payload.said);
      });
      return { told, dispatch: () => dispatched(dispatcher) };
    },
    /** One that is at work, and stays in the middle of telling until it is let go on. */
    slowTeller(leaseMs?: number) {
      const began = createDeferred();
      const end = createDeferred();
      const dispatcher = replica(async () => {
        began.resolve();
        await end;
      }, leaseMs);
      return {
        began,
        end,
        ended: dispatched(dispatcher),
        stop: () => dispatcher.stop(),
      };
    },
  };
}
