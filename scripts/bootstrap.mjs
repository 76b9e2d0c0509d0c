import { isInstalled, markInstalled } from './install/stamp.mjs';
import { unsupportedNode } from './install/supportedNode.mjs';
import { runYarn } from './install/yarn.mjs';
import { root } from './root.mjs';

/**
 * Makes a clone ready to run on a machine with only Node and npm. Does nothing
 * when nothing changed since the last install; ends the process, having said
 * what to do, when the clone cannot be made ready.
 */
export function bootstrap() {
  const complaint = unsupportedNode();
  if (complaint) {
    console.error(complaint);
    process.exit(1);
  }
  if (isInstalled(root)) {
    return;
  }
  console.log('Installing dependencies; the first time takes some minutes.');
  if (runYarn(root, ['install', '--immutable']) !== 0) {
    console.error(
      '\nThe install failed; the lines above say why. If a package.json changed ' +
        'on purpose, run\n  npm run yarn -- install\nto bring yarn.lock along, ' +
        'then run the same command again.',
    );
    process.exit(1);
  }
  markInstalled(root);
}
