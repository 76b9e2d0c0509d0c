import { runYarn } from './install/yarn.mjs';
import { root } from './root.mjs';

process.exitCode = runYarn(root, process.argv.slice(2));
