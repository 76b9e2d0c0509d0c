import { useState } from 'react';
import { draftAt } from '../../satisfaction/why/drafts';
import { useReader } from './Reader';

/** What is being typed, until it is sent or given up. */
export interface Typed<TFields> {
  fields: TFields;
  change(to: Partial<TFields>): void;
  /** Throws it away. */
  clear(): void;
}

/**
 * Keeps what the reader types over a reload of the tab.
 *
 * @param kind - of what is typed, such as `comment`
 * @param itemId - of the item that it belongs to
 */
export function useTyped<TFields extends object>(
  kind: string,
  itemId: string,
  blank: TFields,
): Typed<TFields> {
  const reader = useReader();
  const draft = draftAt(
    `platform-product.roadmap-${kind}-draft/${reader}/${itemId}`,
  );
  const [fields, setFields] = useState<TFields>(() => {
    const kept = draft.read();
    return kept === undefined ? blank : JSON.parse(kept);
  });
  return {
    fields,
    change: to => {
      const next = { ...fields, ...to };
      setFields(next);
      draft.keep(JSON.stringify(next));
    },
    clear: () => {
      setFields(blank);
      draft.clear();
    },
  };
}
