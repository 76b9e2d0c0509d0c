import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { createFamily } from './process/family.mjs';
import { program, root } from './root.mjs';

// npm run test:adversary
// PLATFORM_PRODUCT_FIRST_SEED=4711 PLATFORM_PRODUCT_SEEDS=1 npm run test:adversary
bootstrap();

process.exitCode = await createFamily().start(
  program('backstage-cli'),
  [
    'package',
    'test',
    '--watchAll=false',
    'src/satisfaction/publication/adversary',
  ],
  {
    cwd: join(root, 'plugins/platform-product-backend'),
    env: {
      CI: '1',
      PLATFORM_PRODUCT_SEEDS: process.env.PLATFORM_PRODUCT_SEEDS ?? '10000',
    },
  },
);
