import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { startPostgres } from './postgres/cluster.mjs';
import { makeWorkshop } from './postgres/reachable.mjs';
import { createFamily } from './process/family.mjs';
import { describeRun } from './report/jestRun.mjs';
import { program, root } from './root.mjs';

const jestArguments = process.argv.slice(2);
const isFullRun = jestArguments.length === 0;

bootstrap();

const workshop = makeWorkshop();
const family = createFamily();
const postgres = await startPostgres(workshop);
const report = join(workshop, 'report.json');
let exitCode;
try {
  exitCode = await family.start(
    program('backstage-cli'),
    ['repo', 'test', '--json', `--outputFile=${report}`, ...jestArguments],
    {
      cwd: root,
      env: {
        CI: '1',
        BACKSTAGE_TEST_DISABLE_DOCKER: '1',
        BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING:
          postgres.connectionString,
        REQUIRE_POSTGRES: '1',
      },
    },
  );
} finally {
  await postgres.stop();
}

process.exitCode = exitCode;

// Not written by `npm test -- --listTests` and its like.
if (existsSync(report)) {
  const { lines, ok } = describeRun(JSON.parse(readFileSync(report, 'utf8')), {
    isFullRun,
  });
  console.log(lines.join('\n'));
  process.exitCode ||= ok ? 0 : 1;
}
