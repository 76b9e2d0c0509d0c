import { InputError } from '@backstage/errors';
import { Page } from 'backstage-plugin-platform-product-common';

/**
 * Writes where a list goes on as text that needs no escaping in a URL. Anybody can
 * read it: what goes in must be nothing that its reader may not know.
 *
 * @param position - what the next page is found by, such as a sort key and an id
 * @param list - which list under which filter; the cursor is no good for another
 */
export const encodeCursor = (position: string[], list: string): string =>
  Buffer.from(JSON.stringify([list, ...position])).toString('base64url');

/**
 * A page of what was found, which was asked for one more than fits to learn whether it goes on.
 *
 * @param positionOf - where the page after it goes on, for {@link encodeCursor}
 */
export function pageOf<T>(
  found: T[],
  limit: number,
  list: string,
  positionOf: (last: T) => string[],
): Page<T> {
  const items = found.slice(0, limit);
  return {
    items,
    ...(found.length > limit && {
      nextCursor: encodeCursor(positionOf(items[items.length - 1]), list),
    }),
  };
}

/** For a cursor that no page of the list gave out. */
export const foreignCursor = () =>
  new InputError('cursor: must come from the page before');

/**
 * The position that a cursor was written with.
 *
 * @param length - how many parts it has
 * @throws InputError for anything that {@link encodeCursor} did not write for this list
 */
export function decodeCursor(
  cursor: string,
  list: string,
  length: number,
): string[] {
  const [writtenFor, ...position] = textsIn(cursor) ?? [];
  if (
    writtenFor !== list ||
    position.length !== length ||
    // Decoding is lenient; what reads the same but is spelled differently is not ours.
    encodeCursor(position, list) !== cursor ||
    // PostgreSQL refuses a zero character, and nothing stored has one.
    position.some(part => part.includes('\u0000'))
  ) {
    throw foreignCursor();
  }
  return position;
}

function textsIn(cursor: string): string[] | undefined {
  try {
    const parsed: unknown = JSON.parse(
      Buffer.from(cursor, 'base64url').toString('utf8'),
    );
    return Array.isArray(parsed) &&
      parsed.every(part => typeof part === 'string')
      ? parsed
      : undefined;
  } catch {
    return undefined;
  }
}
