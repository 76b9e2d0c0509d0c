import { resolvePackagePath } from '@backstage/backend-plugin-api';

/** This package; the backend is started in it. */
export const packageFolder = resolvePackagePath('bench');

/** Where the peers live, outside of the workspace and of its lock file. */
export const peerModules = resolvePackagePath('bench', '.peers/node_modules');

/** Where a run leaves its JSON. */
export const resultsFolder = resolvePackagePath('bench', 'results');
