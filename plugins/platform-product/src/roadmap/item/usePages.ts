import { useState } from 'react';
import { Page } from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

/**
 * Loads a list page by page, each below the ones before.
 *
 * @param load - the page after a cursor
 * @param deps - what the list depends on; with another, it starts anew
 */
export function usePages<TItem extends object>(
  load: (cursor: string | undefined) => Promise<Page<TItem>>,
  deps: unknown[],
) {
  const [position, setPosition] = useState<{
    cursor?: string;
    before: TItem[];
    round: number;
  }>({ before: [], round: 0 });
  const { cursor, before, round } = position;
  const { value, error, loading, retry } = useAsyncRetry(
    async () => ({ position, page: await load(cursor) }),
    [...deps, cursor, round],
  );
  // Until a page is there, the one before it stands in its place.
  const isHere = value?.position === position;
  const items =
    !isHere && before.length > 0
      ? before
      : value && [...before, ...value.page.items];
  const nextCursor = loading || !isHere ? undefined : value.page.nextCursor;
  return {
    items,
    /** Absent when there is no more. */
    more: nextCursor
      ? () => setPosition({ cursor: nextCursor, before: items ?? [], round })
      : undefined,
    error,
    retry,
    /** Loads anew, from the first page on. */
    restart: () => setPosition({ before: [], round: round + 1 }),
  };
}
