import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  InboxAction,
  InboxOutcome,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../api';

/** What came of something done with entries. */
export interface InboxNews {
  action: InboxAction;
  /** Absent when the portal did not answer. */
  outcomes?: InboxOutcome[];
}

/** An action without the entries that it is for. */
export type InboxDeed = InboxAction extends infer TAction
  ? TAction extends InboxAction
    ? Omit<TAction, 'ids'>
    : never
  : never;

/** Does things with entries, one after the other, and keeps what came of the last. */
export function useInboxActions(onDone: () => void) {
  const api = useApi(platformProductApiRef);
  const [news, setNews] = useState<InboxNews>();
  const [busy, setBusy] = useState<string[]>([]);

  /** @returns whether the portal answered */
  const act = async (ids: string[], deed: InboxDeed): Promise<boolean> => {
    const action = { ...deed, ids } as InboxAction;
    setBusy(ids);
    setNews(undefined);
    try {
      const { outcomes } = await api.call('actOnInbox', { body: action });
      setNews({ action, outcomes });
      onDone();
      return true;
    } catch {
      setNews({ action });
      return false;
    } finally {
      setBusy([]);
    }
  };
  return { act, busy, news };
}
