import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { OutboxStore } from './OutboxStore';

/** What is told, in ids: no text that somebody wrote, and no number. */
export type OutboxPayload = Record<
  string,
  string | number | boolean | string[]
>;

/** Something that others are to be told. */
export interface NewOutboxEntry {
  /** Which handler tells it, such as `message.created`. */
  topic: string;
  /**
   * What has the same key is told one by one, in the order it was added; an entry that
   * waits or fails keeps the later ones of its key waiting.
   */
  key: string;
  payload: OutboxPayload;
  /** Not told before this moment; absent: as soon as the change is committed. */
  notBefore?: Date;
}

/**
 * Keeps what others are to be told until they were, written in the transaction of the
 * change itself: either both happened or neither.
 */
export class Outbox {
  private onWake: () => void = () => {};

  constructor(private readonly options: { now: () => Date }) {}

  /**
   * Adds an entry in the transaction of the change that it tells of.
   *
   * @returns the entry's id, a UUID; {@link Outbox.wake} has it told soon after the commit
   */
  async add(tx: Knex.Transaction, entry: NewOutboxEntry): Promise<string> {
    const id = randomUUID();
    await new OutboxStore(tx).add({
      id,
      topic: entry.topic,
      key: entry.key,
      payload: entry.payload,
      nextAt: entry.notBefore ?? this.options.now(),
    });
    return id;
  }

  /**
   * Has the dispatcher look soon; call it after the commit. Nothing is lost without it:
   * the dispatcher looks every few seconds anyway.
   */
  wake(): void {
    this.onWake();
  }

  /** Joins the dispatcher, once it runs. */
  whenWoken(onWake: () => void): void {
    this.onWake = onWake;
  }
}
