import { useRef, useState } from 'react';
import { currentOf } from '../http/currentOf';
import { EditDraft, TypedFields } from './editDraft';
import { Fields, merge } from './merge';

/** A record that is being typed, until it is saved or given up. */
export interface Edit<TFields> {
  fields: TFields;
  change(to: Partial<TFields>): void;
  saving: boolean;
  /** Why it was not saved; what was typed is kept. */
  error?: unknown;
  /** A colleague saved first; where both wrote something else, what they wrote. */
  conflict?: Partial<TFields>;
  save(): void;
  /** Throws away what was typed. */
  discard(): void;
}

interface Typing<TFields> extends TypedFields<TFields> {
  saving: boolean;
  error?: unknown;
  conflict?: Partial<TFields>;
}

/**
 * Types a record and saves it. Whoever is second sees what the first one wrote, and
 * only then may replace it.
 *
 * @param options - `record` as it was read; `save` gets the fields and what they stand over
 */
export function useEdit<
  TRecord extends { version: number },
  TFields extends Fields<TFields>,
>(options: {
  record: TRecord;
  fieldsOf(record: TRecord): TFields;
  draft: EditDraft<TFields>;
  save(typed: TypedFields<TFields>): Promise<TRecord>;
  onSaved(record: TRecord): void;
  /** Hears of the record as a colleague left it. */
  onConflict?(record: TRecord): void;
}): Edit<TFields> {
  const { record, fieldsOf, draft, save, onSaved, onConflict } = options;
  const [typing, setTyping] = useState(() =>
    begin(fieldsOf(record), record.version, draft.read()),
  );
  // Not the state: a second press may come before the first is drawn.
  const sending = useRef(false);

  const { fields, base, version } = typing;
  const change = (to: Partial<TFields>) => {
    setTyping(now => ({
      ...now,
      fields: { ...now.fields, ...to },
      error: undefined,
    }));
    draft.keep({ fields: { ...fields, ...to }, base, version });
  };
  const send = async () => {
    if (sending.current) {
      return;
    }
    sending.current = true;
    setTyping(now => ({ ...now, saving: true, error: undefined }));
    try {
      const saved = await save({ fields, base, version });
      draft.clear();
      onSaved(saved);
    } catch (error) {
      const current = currentOf<TRecord>(error);
      setTyping(now =>
        current
          ? begin(fieldsOf(current), current.version, now)
          : { ...now, saving: false, error },
      );
      if (current) {
        onConflict?.(current);
      }
    } finally {
      sending.current = false;
    }
  };
  return {
    fields,
    change,
    saving: typing.saving,
    error: typing.error,
    conflict: typing.conflict,
    save: send,
    discard: draft.clear,
  };
}

/** Goes on with what was typed before, over the record as it is now. */
function begin<TFields extends Fields<TFields>>(
  current: TFields,
  version: number,
  typed: TypedFields<TFields> | undefined,
): Typing<TFields> {
  if (!typed) {
    return { fields: current, base: current, version, saving: false };
  }
  const { fields, theirs } = merge(typed.fields, typed.base, current);
  return {
    fields,
    base: current,
    version,
    saving: false,
    ...(typed.version !== version && { conflict: theirs }),
  };
}
