import { useCallback, useEffect, useState } from 'react';

/** Moves the focus once what it should move to has been drawn. */
export function useFocusNext() {
  const [next, setNext] = useState<{ find: () => HTMLElement | null }>();
  useEffect(() => next?.find()?.focus(), [next]);
  return useCallback((find: () => HTMLElement | null) => setNext({ find }), []);
}
