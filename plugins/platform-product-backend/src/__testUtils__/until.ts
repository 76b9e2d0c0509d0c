import { setImmediate } from 'timers/promises';

/** Waits for what happens by itself; a test that waits in vain times out. */
export async function until(
  hasHappened: () => boolean | Promise<boolean>,
): Promise<void> {
  while (!(await hasHappened())) {
    await setImmediate();
  }
}
