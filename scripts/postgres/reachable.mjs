import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/*
 * PostgreSQL refuses to run as root, so root runs it as the user postgres. That
 * user cannot enter a private directory, say a clone below /root.
 */

/** Whether PostgreSQL will run as another user than this process. */
export const hasOwnUser = process.getuid?.() === 0;

/** Whether the user whom PostgreSQL will run as can enter the directory. */
export function isReachable(directory) {
  return !hasOwnUser || isOpenToAll(directory);
}

/** A directory that PostgreSQL can enter, gone when this process ends. */
export function makeWorkshop() {
  const parent = [tmpdir(), '/tmp', '/var/tmp'].find(isReachable);
  const workshop = mkdtempSync(join(parent, 'platform-product-test-'));
  chmodSync(workshop, 0o755);
  process.on('exit', () => rmSync(workshop, { recursive: true, force: true }));
  return workshop;
}

const othersMayEnter = 0o001;

function isOpenToAll(directory) {
  const open = (statSync(directory).mode & othersMayEnter) !== 0;
  const parent = dirname(directory);
  return open && (parent === directory || isOpenToAll(parent));
}
