import { useLocation, useNavigate } from 'react-router-dom';

/** The page of a list that the address names, and the ways on and back. */
export interface ListPosition {
  /** Absent on the first page. */
  cursor?: string;
  next(cursor: string): void;
  /** Absent on the first page. */
  previous?: () => void;
}

/**
 * Keeps the position in a list in the address. A cursor only leads on, so the way
 * back is kept in the state of the browser's history, where a reload leaves it.
 *
 * @param name - of the parameter in the address; a page may hold several lists
 */
export function useListPosition(name = 'cursor'): ListPosition {
  const { search, state } = useLocation();
  const navigate = useNavigate();
  const cursor = new URLSearchParams(search).get(name) ?? undefined;
  // Absent where somebody followed a link to a later page: back is then the first one.
  const before: string[] = state?.cursors?.[name] ?? [];

  const go = (to: string | undefined, cursors: string[]) => {
    const parameters = new URLSearchParams(search);
    parameters.delete(name);
    if (to) {
      parameters.set(name, to);
    }
    navigate(
      { search: parameters.toString() },
      { state: { ...state, cursors: { ...state?.cursors, [name]: cursors } } },
    );
  };
  return {
    cursor,
    next: to => go(to, cursor ? [...before, cursor] : before),
    previous: cursor ? () => go(before.at(-1), before.slice(0, -1)) : undefined,
  };
}
