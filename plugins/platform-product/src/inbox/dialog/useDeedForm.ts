import { useState } from 'react';
import { InboxDeed } from '../useInboxActions';
import { draftAt } from '../../satisfaction/why/drafts';
import type { DeedFormProps } from './DeedDialog';

/** Types what goes with a deed; it survives a reload of the tab, and a portal that is away. */
export function useDeedForm<TFields extends object>(
  { entries, userRef, send, onClose }: DeedFormProps,
  name: string,
  empty: TFields,
) {
  const draft = draftAt(
    `platform-product.inbox-draft/${userRef}/${name}/${entries
      .map(({ id }) => id)
      .join('|')}`,
  );
  const [fields, setFields] = useState<TFields>(() => ({
    ...empty,
    ...JSON.parse(draft.read() ?? '{}'),
  }));
  const [isMarked, setMarked] = useState(false);
  const [isSending, setSending] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  return {
    fields,
    change: (to: Partial<TFields>) => {
      const next = { ...fields, ...to };
      setFields(next);
      draft.keep(JSON.stringify(next));
    },
    /** Whether to say what is missing. */
    isMarked,
    isSending,
    hasFailed,
    submit: async (deed: InboxDeed | undefined) => {
      setMarked(true);
      if (!deed || isSending) {
        return;
      }
      setFailed(false);
      setSending(true);
      const isAnswered = await send(deed);
      setSending(false);
      setFailed(!isAnswered);
      if (isAnswered) {
        draft.clear();
        onClose();
      }
    },
  };
}
