import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const stampFile = root => join(root, 'node_modules', '.installed');

/** True when the last install saw the same Node and the same manifests. */
export function isInstalled(root) {
  const stamp = stampFile(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root);
}

/** Remembers what was just installed. */
export function markInstalled(root) {
  mkdirSync(dirname(stampFile(root)), { recursive: true });
  writeFileSync(stampFile(root), fingerprint(root));
}

function fingerprint(root) {
  // Native packages are built for one version of Node.
  const hash = createHash('sha256').update(process.version);
  const manifests = ['yarn.lock', '.yarnrc.yml', ...packageManifests(root)];
  for (const file of manifests) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function packageManifests(root) {
  const { workspaces } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const floors = workspaces.map(pattern => pattern.replace(/\/\*$/, ''));
  return [
    'package.json',
    ...floors.flatMap(floor =>
      readdirSync(join(root, floor))
        .map(name => `${floor}/${name}/package.json`)
        .filter(file => existsSync(join(root, file)))
        .sort(),
    ),
  ];
}
