import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs yarn 4 in the repository: the one on PATH, else the version that
 * package.json names, fetched by npx. Returns the exit code.
 */
export function runYarn(root, args) {
  const { command, prefix, cwd } = findYarn(root);
  const { status, error } = spawnSync(command, [...prefix, ...args], {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, ...networkSettings(process.env) },
  });
  if (error) {
    throw error;
  }
  return status ?? 1;
}

function findYarn(root) {
  const onPath = spawnSync('yarn', ['--version'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' },
  });
  if (onPath.status === 0 && onPath.stdout.startsWith('4.')) {
    return { command: 'yarn', prefix: [], cwd: root };
  }
  const { packageManager } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const distribution = packageManager.replace('yarn@', '@yarnpkg/cli-dist@');
  return {
    command: 'npx',
    prefix: ['--yes', '-p', distribution, 'yarn', '--cwd', root],
    // Started inside the repository, npx first reads all of node_modules.
    cwd: tmpdir(),
  };
}

/** Where npm is configured to reach its packages; yarn does not read .npmrc. */
function networkSettings(environment) {
  const registry = environment.npm_config_registry;
  const authorities = environment.npm_config_cafile;
  return {
    ...(registry && { YARN_NPM_REGISTRY_SERVER: registry.replace(/\/$/, '') }),
    ...(authorities && { YARN_HTTPS_CA_FILE_PATH: authorities }),
  };
}
