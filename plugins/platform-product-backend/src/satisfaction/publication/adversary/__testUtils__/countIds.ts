import crypto from 'crypto';

/**
 * Lets random ids be one after the other from now on, so that whatever is done again gets
 * the same ones.
 *
 * @returns the next one
 */
export function countIds(): typeof crypto.randomUUID {
  let ids = 0;
  const next: typeof crypto.randomUUID = () => {
    ids += 1;
    return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
  };
  jest.spyOn(crypto, 'randomUUID').mockImplementation(next);
  return next;
}
