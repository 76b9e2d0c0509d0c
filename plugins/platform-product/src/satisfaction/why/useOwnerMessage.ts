import { useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  OwnerMessage,
  ProductPath,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { newId } from '../../edit/newId';
import { Draft } from './drafts';

/** A message to the owners while it is written and sent. */
export interface OwnerMessageWriting {
  text: string;
  progress: 'writing' | 'sending' | 'sent' | 'failed';
  error?: unknown;
  write(text: string): void;
  /** Sends it; a second call while it is being sent does nothing. */
  send(): void;
}

/**
 * Writes a message to the owners and sends it once.
 *
 * @param path - the product
 * @param draft - keeps the words until they are sent
 * @param onSent - hears of the message as the portal has it
 */
export function useOwnerMessage(
  path: ProductPath,
  draft: Draft,
  onSent: (message: OwnerMessage) => void,
): OwnerMessageWriting {
  const api = useApi(platformProductApiRef);
  const [state, setState] = useState<
    Pick<OwnerMessageWriting, 'text' | 'progress' | 'error'>
  >(() => ({ text: draft.read() ?? '', progress: 'writing' }));

  // Not the state: a second press may come before the first is drawn.
  const sending = useRef(false);
  const id = useRef(newId());
  return {
    ...state,
    write: text => {
      setState({ text, progress: 'writing' });
      draft.keep(text);
      id.current = newId();
    },
    send: async () => {
      if (sending.current) {
        return;
      }
      sending.current = true;
      const { text } = state;
      setState({ text, progress: 'sending' });
      try {
        const message = await api.call('writeMessage', {
          params: path,
          body: { body: text.trim(), id: id.current },
        });
        draft.clear();
        setState({ text: '', progress: 'sent' });
        onSent(message);
      } catch (error) {
        setState({ text, progress: 'failed', error });
      } finally {
        sending.current = false;
      }
    },
  };
}
