import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository, whatever directory a script is started from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The program of an installed package. */
export const program = name => join(root, 'node_modules/.bin', name);
