import { setTimeout as wait } from 'timers/promises';

const everyMs = 250;

/**
 * Asks again and again until there is an answer.
 *
 * @throws when there is none for so many minutes, naming what was waited for
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  minutes = 5,
): Promise<T> {
  const end = Date.now() + minutes * 60_000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) {
      return answer;
    }
    await wait(everyMs);
  }
  throw new Error(`Waited ${minutes} minutes in vain for ${what}`);
}
