import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const notOurs = new Set([
  'node_modules',
  'dist',
  'dist-types',
  'coverage',
  'e2e-test-report',
  'test-results',
]);

/** Paths, relative to `root`, of the files below it that people write. */
export function* walk(root, folder = '') {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isFile()) {
      yield path;
    } else if (
      entry.isDirectory() &&
      !notOurs.has(entry.name) &&
      !/^\.(?!changeset)/.test(entry.name)
    ) {
      yield* walk(root, path);
    }
  }
}
