import { createHash } from 'crypto';

/** The id of something that the example company's stories point to: always the same UUID. */
export function exampleId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  // Version and variant of RFC 9562, for a UUID that is made up by a rule of one's own.
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
