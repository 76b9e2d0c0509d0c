import { draftAt } from '../satisfaction/why/drafts';

/** What was typed of a record, over which version of it. */
export interface TypedFields<TFields> {
  fields: TFields;
  /** As the record was when typing began. */
  base: TFields;
  version: number;
}

/** Keeps what is being typed of a record over a reload of the tab. */
export interface EditDraft<TFields> {
  read(): TypedFields<TFields> | undefined;
  keep(typed: TypedFields<TFields>): void;
  clear(): void;
}

/**
 * The draft of one person on one record.
 *
 * @param kind - of the record, such as `profile`
 * @param userRef - who types
 * @param record - which record, such as the reference of its entity
 */
export function editDraft<TFields>(
  kind: string,
  userRef: string,
  record: string,
): EditDraft<TFields> {
  const draft = draftAt(`platform-product.${kind}-draft/${userRef}/${record}`);
  return {
    read: () => {
      const kept = draft.read();
      return kept === undefined ? undefined : JSON.parse(kept);
    },
    keep: typed => draft.keep(JSON.stringify(typed)),
    clear: draft.clear,
  };
}
