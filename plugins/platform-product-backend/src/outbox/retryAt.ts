/** After so many attempts an entry is given up. */
export const mostAttempts = 10;

const firstWaitMs = 10_000;
const longestWaitMs = 6 * 60 * 60_000;

/**
 * When an entry is tried again after its n-th failure: three times as long each time, from
 * ten seconds to six hours. All ten attempts take fifteen hours, so that whoever couldn't
 * be reached for a night is told in the morning.
 */
export function retryAt(attempts: number, now: Date): Date {
  const wait = Math.min(firstWaitMs * 3 ** (attempts - 1), longestWaitMs);
  return new Date(now.getTime() + wait);
}
