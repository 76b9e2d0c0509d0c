import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { ResearchNote } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { currentOf } from '../../http/currentOf';
import { statusOf } from '../../http/statusOf';
import { NoteDraft, NoteDrafts } from './noteDrafts';
import {
  changeOf,
  fieldsOf,
  NoteFields,
  requestOf,
  waitsFor,
} from './noteFields';

/** How long somebody has to pause before what they typed is sent. */
const pauseMs = 1_000;
/** How long until a portal that did not answer is asked again. */
const retryMs = 10_000;

/** What became of what was typed. */
export type Saving =
  | { state: 'kept' | 'waiting' | 'saving' | 'offline' | 'signed-out' | 'gone' }
  | { state: 'refused'; error: unknown };

/** A note that is being written. */
export interface WrittenNote {
  fields: NoteFields;
  /** As the portal has it; nothing before it was first sent. */
  note?: ResearchNote;
  saving: Saving;
  /** What another window of the writer saved meanwhile. */
  conflict?: ResearchNote;
  /** Whether the browser could not keep what was typed. */
  isUnkept: boolean;
  change(to: Partial<NoteFields>): void;
  /** Sends what is not sent yet, now. @returns the note as it is kept, if it is */
  flush(): Promise<ResearchNote | undefined>;
  keepTheirs(): void;
  recordMine(): void;
}

/**
 * Writes a note: every letter is kept in the browser at once, and sent after a pause as soon
 * as everybody in it agreed. What is not confirmed stays in the browser.
 */
export function useNote(options: {
  noteId: string;
  productRef: string;
  start: NoteFields;
  note?: ResearchNote;
  keepsText: boolean;
  drafts: NoteDrafts;
}): WrittenNote {
  const { noteId, productRef, start, keepsText, drafts } = options;
  const api = useApi(platformProductApiRef);
  const [draft] = useState(() => differing(drafts, options));
  const [fields, setFields] = useState(draft?.fields ?? start);
  const [note, setNote] = useState(options.note);
  const [saving, setSaving] = useState<Saving>({
    state: draft ? 'waiting' : 'kept',
  });
  const [conflict, setConflict] = useState<ResearchNote>();
  const [isUnkept, setUnkept] = useState(false);
  // What a request that is under way must not find out of date.
  const latest = useRef({
    fields,
    version: draft?.version ?? note?.version,
    isDirty: draft !== undefined,
  });
  const running = useRef<Promise<ResearchNote | undefined>>();

  const keep = useCallback(
    (typed: NoteFields) =>
      setUnkept(
        !drafts.keep(noteId, {
          fields: typed,
          version: latest.current.version,
          at: new Date().toISOString(),
        }),
      ),
    [drafts, noteId],
  );

  const send = useCallback(async (): Promise<ResearchNote | undefined> => {
    const { fields: sent, version } = latest.current;
    setSaving({ state: 'saving' });
    try {
      const kept =
        version === undefined
          ? await api.call('createResearchNote', {
              body: requestOf(sent, { id: noteId, productRef, keepsText }),
            })
          : await api.call('changeResearchNote', {
              params: { noteId },
              body: changeOf(sent, { version, keepsText }),
            });
      latest.current.version = kept.version;
      setNote(kept);
      if (latest.current.fields === sent) {
        latest.current.isDirty = false;
        drafts.clear(noteId);
        setSaving({ state: 'kept' });
      } else {
        keep(latest.current.fields);
        setSaving({ state: 'waiting' });
      }
      return kept;
    } catch (error) {
      const current = currentOf<ResearchNote>(error);
      if (current?.gone) {
        drafts.clear(noteId);
        latest.current.isDirty = false;
        setNote(current);
        setSaving({ state: 'gone' });
      } else if (current) {
        setConflict(current);
        setSaving({ state: 'waiting' });
      } else {
        setSaving(failureOf(error));
      }
      return undefined;
    }
  }, [api, drafts, keep, keepsText, noteId, productRef]);

  const flush = useCallback(async () => {
    while (running.current) {
      await running.current;
    }
    if (
      latest.current.isDirty &&
      waitsFor(latest.current.fields, keepsText) === undefined
    ) {
      running.current = send();
      const kept = await running.current;
      running.current = undefined;
      return kept;
    }
    return note;
  }, [keepsText, note, send]);

  const leave = useRef(flush);
  leave.current = flush;
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
      // Whoever closes a note while it is being typed in has not left it in the browser.
      setTimeout(() => isLeft.current && leave.current());
    };
  }, []);

  const mustWait = waitsFor(fields, keepsText) !== undefined;
  const { state } = saving;
  useEffect(() => {
    const isStuck = conflict !== undefined || mustWait;
    const isDue = ['waiting', 'offline', 'signed-out'].includes(state);
    if (isStuck || !isDue) {
      return undefined;
    }
    const timer = setTimeout(flush, state === 'waiting' ? pauseMs : retryMs);
    const again = () => flush();
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [conflict, fields, flush, mustWait, state]);

  return {
    fields,
    note,
    saving,
    conflict,
    isUnkept,
    change: to => {
      const next = { ...latest.current.fields, ...to };
      latest.current.fields = next;
      setFields(next);
      if (saving.state !== 'saving' && says(next, note, start)) {
        // Typed and taken back: there is nothing to keep or to send.
        latest.current.isDirty = false;
        drafts.clear(noteId);
        setSaving({ state: 'kept' });
        return;
      }
      latest.current.isDirty = true;
      keep(next);
      setSaving(before =>
        before.state === 'saving' ? before : { state: 'waiting' },
      );
    },
    flush,
    keepTheirs: () => {
      const theirs = fieldsOf(conflict!);
      latest.current = {
        fields: theirs,
        version: conflict!.version,
        isDirty: false,
      };
      drafts.clear(noteId);
      setNote(conflict);
      setFields(theirs);
      setConflict(undefined);
      setSaving({ state: 'kept' });
    },
    recordMine: () => {
      latest.current.version = conflict!.version;
      keep(latest.current.fields);
      setNote(conflict);
      setConflict(undefined);
      setSaving({ state: 'waiting' });
    },
  };
}

/** Whether what is typed is what a note says already, or begins with. */
function says(
  typed: NoteFields,
  note: ResearchNote | undefined,
  start: NoteFields,
): boolean {
  return (
    JSON.stringify(typed) === JSON.stringify(note ? fieldsOf(note) : start)
  );
}

/** What the browser has and the portal does not; what both have is not kept twice. */
function differing(
  drafts: NoteDrafts,
  { noteId, note }: { noteId: string; note?: ResearchNote },
): NoteDraft | undefined {
  const draft = drafts.read(noteId);
  if (draft && note && says(draft.fields, note, draft.fields)) {
    drafts.clear(noteId);
    return undefined;
  }
  return draft;
}

/** What a failure means for whoever writes. */
function failureOf(error: unknown): Saving {
  const status = statusOf(error);
  if (status === 401) {
    return { state: 'signed-out' };
  }
  return status === undefined || status >= 500 || status === 429
    ? { state: 'offline' }
    : { state: 'refused', error };
}
