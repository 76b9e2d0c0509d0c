import { execFileSync } from 'child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'fs';
import { join } from 'path';
import { peerModules } from '../folders';

/** A plugin to compare with, in one version. */
export interface Peer {
  name: string;
  version: string;
}

/**
 * Fetches a published plugin, unless it is there.
 *
 * Only its own package: what it needs of Backstage it finds further up, in the very
 * copies that ours runs on. Both are measured on the same framework, and none of it
 * is there twice.
 *
 * @throws when it can't be had
 */
export function installPeer({ name, version }: Peer): void {
  const directory = join(peerModules, name);
  if (installedVersion(directory) === version) {
    return;
  }
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const archive = execFileSync(
    'npm',
    ['pack', '--silent', `${name}@${version}`],
    { cwd: peerModules, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  ).trim();
  execFileSync(
    'tar',
    ['-xzf', archive, '-C', directory, '--strip-components', '1'],
    { cwd: peerModules },
  );
  rmSync(join(peerModules, archive));
}

function installedVersion(directory: string): string | undefined {
  const manifest = join(directory, 'package.json');
  return existsSync(manifest)
    ? JSON.parse(readFileSync(manifest, 'utf8')).version
    : undefined;
}
