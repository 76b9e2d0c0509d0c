import assert from 'node:assert/strict';
import test from 'node:test';
import { describeRun } from './jestRun.mjs';

const file = (...tests) => ({
  name: 'ratings.test.ts',
  status: tests.some(([, status]) => status === 'failed') ? 'failed' : 'passed',
  assertionResults: tests.map(([fullName, status]) => ({ fullName, status })),
});
const brokenFile = {
  name: 'a.test.ts',
  status: 'failed',
  assertionResults: [],
};
const end = ({ lines }) => lines.slice(-2);

test('a run says how many tests each engine saw, and ends with the summary', () => {
  const run = describeRun(
    {
      testResults: [
        file(
          ['ratings, SQLITE_3 ada rates', 'passed'],
          ['ratings, POSTGRES_18 ada rates', 'passed'],
          ['ratings, POSTGRES_18 ada withdraws', 'pending'],
        ),
        file(['the card shows the question', 'passed']),
      ],
    },
    { isFullRun: true },
  );
  assert.equal(run.ok, true);
  assert.deepEqual(end(run), [
    'Tests on SQLite: 1, on PostgreSQL: 1',
    '3 passed, 0 failed, 1 skipped',
  ]);
});

test('a full run that reached no PostgreSQL fails', () => {
  const onSqlite = { testResults: [file(['ratings, SQLITE_3', 'passed'])] };
  const run = describeRun(onSqlite, { isFullRun: true });
  assert.equal(run.ok, false);
  assert.equal(run.lines.at(-1), '1 passed, 1 failed, 0 skipped');
  assert.equal(describeRun(onSqlite, { isFullRun: false }).ok, true);
});

test('a file that cannot be loaded counts as a failure', () => {
  const run = describeRun(
    { testResults: [brokenFile, file(['POSTGRES_18', 'passed'])] },
    { isFullRun: true },
  );
  assert.equal(run.ok, false);
  assert.match(run.lines.join('\n'), /No test of a\.test\.ts could run/);
  assert.equal(run.lines.at(-1), '1 passed, 1 failed, 0 skipped');
});
