import { OutboxPayload } from './Outbox';

/**
 * Tells what an entry is about. Called again, with the same id, when it fails or when the
 * backend was killed halfway.
 */
export type OutboxHandler = (entry: {
  id: string;
  payload: OutboxPayload;
  now: Date;
}) => Promise<void>;

/** Who tells the entries of which topic. */
export type OutboxHandlers = Record<string, OutboxHandler>;
