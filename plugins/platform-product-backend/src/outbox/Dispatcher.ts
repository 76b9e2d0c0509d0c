import { LoggerService } from '@backstage/backend-plugin-api';
import { concealUnexpected } from '../http/errors';
import { OutboxHandlers } from './OutboxHandlers';
import { OutboxMetrics } from './OutboxMetrics';
import { ClaimedEntry, OutboxStore } from './OutboxStore';
import { mostAttempts, retryAt } from './retryAt';

const entriesAtOnce = 4;
const defaultLeaseMs = 30_000;

/**
 * Has the entries of the outbox told: those of a key one by one in their order, others
 * beside one another, each by one replica at a time. An entry is told at least once.
 */
export class Dispatcher {
  private readonly workers = new Set<Promise<void>>();
  private asked = 0;
  private isStopped = false;

  constructor(
    private readonly options: {
      store: OutboxStore;
      handlers: OutboxHandlers;
      metrics: OutboxMetrics;
      logger: LoggerService;
      now: () => Date;
      /**
       * How long an entry is left alone when whoever took it on falls silent; it is
       * extended as long as they are at work.
       */
      leaseMs?: number;
    },
  ) {}

  /** Begins to tell what is due, beside what is being told. */
  dispatch(): void {
    this.asked += 1;
    this.employ();
  }

  /** Waits until nothing is being told. */
  async idle(): Promise<void> {
    while (this.workers.size > 0) {
      await Promise.all(this.workers);
    }
  }

  /** Takes nothing on any more, and waits for what is being told. */
  stop(): Promise<void> {
    this.isStopped = true;
    return this.idle();
  }

  private employ(): void {
    if (this.isStopped || this.workers.size === entriesAtOnce) {
      return;
    }
    const worker = this.tellAllDue()
      .catch(error => {
        this.options.logger.warn(
          `The outbox is looked at again soon: ${
            concealUnexpected(error).message
          }`,
        );
      })
      .finally(() => this.workers.delete(worker));
    this.workers.add(worker);
  }

  private async tellAllDue(): Promise<void> {
    const { store, handlers, now } = this.options;
    const topics = Object.keys(handlers);
    while (!this.isStopped) {
      const { asked } = this;
      const entry = await store.claim({
        topics,
        now: now(),
        until: this.endOfLease(),
      });
      if (entry) {
        // There may be more: somebody else looks while this is told.
        this.employ();
        await this.tell(entry);
      } else if (asked === this.asked) {
        return;
      }
    }
  }

  private async tell(entry: ClaimedEntry): Promise<void> {
    const { store, handlers, metrics, now } = this.options;
    const { id, topic, payload, attempts } = entry;
    try {
      // A process that dies of an entry never gets to park it; the next one does.
      if (attempts > mostAttempts) {
        throw new Error('It was taken on more often than that, and never done');
      }
      await this.whileExtending(entry, () =>
        handlers[topic]({ id, payload, now: now() }),
      );
    } catch (error) {
      await this.putOff(entry, concealUnexpected(error));
      return;
    }
    await store.finish(entry);
    metrics.told(topic);
  }

  private async putOff(entry: ClaimedEntry, error: Error): Promise<void> {
    const { store, metrics, logger, now } = this.options;
    const { id, topic, attempts } = entry;
    if (attempts >= mostAttempts) {
      await store.park(entry, now());
      metrics.parked(topic);
      logger.error(
        `${topic} ${id} was given up after ${mostAttempts} attempts: ${error.message}`,
      );
      return;
    }
    const at = retryAt(attempts, now());
    await store.retry(entry, at);
    metrics.failed(topic);
    logger.warn(
      `${topic} ${id} failed and is tried again at ${at.toISOString()}: ${
        error.message
      }`,
    );
  }

  private async whileExtending(
    entry: ClaimedEntry,
    telling: () => Promise<void>,
  ): Promise<void> {
    const { store, logger, leaseMs = defaultLeaseMs } = this.options;
    const extending = setInterval(() => {
      store.extend(entry, this.endOfLease()).catch(error => {
        logger.warn(
          `${entry.topic} ${entry.id} may be told twice: ${
            concealUnexpected(error).message
          }`,
        );
      });
    }, leaseMs / 3);
    try {
      await telling();
    } finally {
      clearInterval(extending);
    }
  }

  private endOfLease(): Date {
    const { now, leaseMs = defaultLeaseMs } = this.options;
    return new Date(now().getTime() + leaseMs);
  }
}
