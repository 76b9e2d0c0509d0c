import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { startPostgres } from './postgres/cluster.mjs';
import { makeWorkshop } from './postgres/reachable.mjs';
import { createFamily } from './process/family.mjs';
import { freePort } from './process/freePort.mjs';
import { root } from './root.mjs';

// npm run bench:import -- --engines sqlite --tickets 10000
bootstrap();

// The benchmarks are TypeScript.
const require = createRequire(import.meta.url);
require('@backstage/cli/config/nodeTransform.cjs');
const { benchImport } = require(join(
  root,
  'packages/bench/src/importing/index.ts',
));

process.exitCode = await benchImport(process.argv.slice(2), {
  createFamily,
  freePort,
  makeWorkshop,
  startPostgres,
});
