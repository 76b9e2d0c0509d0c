import { NoteFields } from './noteFields';

/** What this browser has of a note that the portal does not have yet. */
export interface NoteDraft {
  fields: NoteFields;
  /** Of the kept note that it goes on from; none: it was never sent. */
  version?: number;
  /** When it was last typed in; ISO instant. */
  at: string;
}

/**
 * Keeps notes in the browser until the portal has them: before somebody agreed nothing may
 * be sent, and a tab may be closed at any time. In the storage that outlives the tab, under
 * the name of who writes.
 */
export interface NoteDrafts {
  read(noteId: string): NoteDraft | undefined;
  /** @returns whether the browser keeps it */
  keep(noteId: string, draft: NoteDraft): boolean;
  clear(noteId: string): void;
  /** Says when the portal has something that was only here. @returns how to hear no more of it */
  onConfirmed(listener: () => void): () => void;
  /** Ids of the notes that there is something of, newest first. */
  list(): Array<{ noteId: string; draft: NoteDraft }>;
}

const root = 'platform-product.research-note-draft';

/** The drafts of one person about one product. */
export function noteDrafts(userRef: string, productRef: string): NoteDrafts {
  const prefix = `${root}/${userRef}/${productRef}/`;
  const listeners = new Set<() => void>();
  const read = (noteId: string) => parsed(localItem(`${prefix}${noteId}`));
  return {
    read,
    keep: (noteId, draft) => {
      try {
        window.localStorage.setItem(
          `${prefix}${noteId}`,
          JSON.stringify(draft),
        );
        return true;
      } catch {
        return false;
      }
    },
    clear: noteId => {
      try {
        window.localStorage.removeItem(`${prefix}${noteId}`);
      } catch {
        // A storage that can't be opened has kept nothing either.
      }
      listeners.forEach(listener => listener());
    },
    onConfirmed: listener => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    list: () =>
      keys()
        .filter(key => key.startsWith(prefix))
        .flatMap(key => {
          const noteId = key.slice(prefix.length);
          const draft = read(noteId);
          return draft ? [{ noteId, draft }] : [];
        })
        .sort((a, b) => (a.draft.at < b.draft.at ? 1 : -1)),
  };
}

function localItem(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keys(): string[] {
  try {
    return Object.keys(window.localStorage);
  } catch {
    return [];
  }
}

function parsed(kept: string | null): NoteDraft | undefined {
  try {
    if (kept === null) {
      return undefined;
    }
    const draft: NoteDraft = JSON.parse(kept);
    // One from before there was anything to measure.
    return {
      ...draft,
      fields: { ...draft.fields, observed: draft.fields.observed ?? [] },
    };
  } catch {
    return undefined;
  }
}
