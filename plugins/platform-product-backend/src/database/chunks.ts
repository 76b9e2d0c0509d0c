import { setImmediate } from 'timers/promises';

/**
 * Goes through many items a few at a time, and lets everybody else have a turn in
 * between: SQLite works in the thread that answers requests.
 */
export async function* inChunks<T>(
  items: Iterable<T>,
  size: number,
): AsyncIterable<T[]> {
  let chunk: T[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length === size) {
      yield chunk;
      chunk = [];
      await setImmediate();
    }
  }
  if (chunk.length) {
    yield chunk;
  }
}
