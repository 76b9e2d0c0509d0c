import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../root.mjs';

/** The backend that both demo portals share. */
export const backend = {
  directory: join(root, 'packages/backend'),
  url: 'http://localhost:7007',
  port: 7007,
  config: ['app-config.yaml', 'app-config.local.yaml'],
};

/** The demo portals, by the frontend system that they show. */
export const frontends = {
  new: {
    directory: join(root, 'packages/app'),
    url: 'http://localhost:3000',
    port: 3000,
    config: ['app-config.yaml', 'app-config.local.yaml'],
  },
  legacy: {
    directory: join(root, 'packages/app-legacy'),
    url: 'http://localhost:3001',
    port: 3001,
    config: [
      'app-config.yaml',
      'app-config.local.yaml',
      'app-config.legacy.yaml',
    ],
  },
};

/** Arguments that make backstage-cli read a part's configuration, then `more`. */
export function configArguments({ config }, more = []) {
  const present = config.filter(file => existsSync(join(root, file)));
  return [...present, ...more].flatMap(file => [
    '--config',
    resolve(root, file),
  ]);
}
