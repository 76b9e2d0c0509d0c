import { useRef, useState } from 'react';

/** Sends one thing at a time, and keeps why it failed. */
export function useSending() {
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  // Not the state: a second press may come before the first is drawn.
  const busy = useRef(false);

  const send = async (what: () => Promise<void>) => {
    if (busy.current) {
      return;
    }
    busy.current = true;
    setSending(true);
    setError(undefined);
    try {
      await what();
    } catch (failure) {
      setError(failure);
    } finally {
      busy.current = false;
      setSending(false);
    }
  };
  return { send, isSending, error, clear: () => setError(undefined) };
}
