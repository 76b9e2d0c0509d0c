import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';

const cluster = new URL('./cluster.mjs', import.meta.url).href;
const reachable = new URL('./reachable.mjs', import.meta.url).href;

test('a run that failed beside a PostgreSQL ends as failed', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { startPostgres } from '${cluster}';
       import { makeWorkshop } from '${reachable}';
       const { stop } = await startPostgres(makeWorkshop());
       await stop();
       process.exitCode = 3;`,
    ],
    { encoding: 'utf8' },
  );
  assert.equal(status, 3, stderr);
});
