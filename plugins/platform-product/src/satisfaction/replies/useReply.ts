import { useState } from 'react';
import { currentOf } from '../../http/currentOf';
import { Answerable } from './Answerable';

/** An answer that is being written, until it is sent or given up. */
export interface WrittenReply<T extends Answerable> {
  text: string;
  write(text: string): void;
  sending: boolean;
  /** Why it was not sent; the text is kept. */
  error?: unknown;
  /** What somebody else made of it meanwhile. */
  theirs?: T;
  send(): Promise<void>;
}

/**
 * Writes an answer and sends it. Whoever is second is shown what the first one
 * wrote, and only then may replace it.
 */
export function useReply<T extends Answerable>(options: {
  to: T;
  send(reply: string, to: T): Promise<T>;
  onSent(answered: T): void;
}): WrittenReply<T> {
  const { to, send, onSent } = options;
  const [text, write] = useState(to.reply ?? '');
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const [theirs, setTheirs] = useState<T>();

  return {
    text,
    write,
    sending,
    error,
    theirs,
    send: async () => {
      setSending(true);
      setError(undefined);
      try {
        onSent(await send(text.trim(), theirs ?? to));
      } catch (problem) {
        const current = currentOf<T>(problem);
        setTheirs(current ?? theirs);
        setError(current ? undefined : problem);
        setSending(false);
      }
    },
  };
}
