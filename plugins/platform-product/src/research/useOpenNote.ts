import { useLocation, useNavigate } from 'react-router-dom';
import { newId } from '../edit/newId';

/** The note that the address names. */
export interface OpenNote {
  noteId?: string;
  /** Whether it was started here and never sent. */
  isNew: boolean;
  /** The address of a note. */
  hrefOf(noteId: string, isNew?: boolean): string;
  /** Starts a note under an id of its own, so that it is kept once however often it is sent. */
  start(): void;
  /** The address says no longer that it is new. */
  wasSent(): void;
  close(): void;
}

/** Keeps which note is open in the address. */
export function useOpenNote(): OpenNote {
  const { search } = useLocation();
  const navigate = useNavigate();
  const given = new URLSearchParams(search);
  const noteId = given.get('note') ?? undefined;
  const searchOf = (to?: string, isNew = false) => {
    const next = new URLSearchParams(search);
    next.delete('note');
    next.delete('new');
    next.delete('cursor');
    if (to) {
      next.set('note', to);
    }
    if (isNew) {
      next.set('new', 'true');
    }
    return `?${next}`;
  };
  return {
    noteId,
    isNew: given.get('new') === 'true',
    hrefOf: searchOf,
    start: () => navigate({ search: searchOf(newId(), true) }),
    wasSent: () => navigate({ search: searchOf(noteId) }, { replace: true }),
    close: () => navigate({ search: searchOf() }),
  };
}
