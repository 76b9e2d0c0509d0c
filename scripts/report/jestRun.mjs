import { brokenFiles, summary, tallyJest } from './tally.mjs';

const engines = { SQLite: 'SQLITE_3', PostgreSQL: 'POSTGRES_18' };

/**
 * What a person reads at the end of a test run, the summary last, and whether
 * the run may count as good. A full run that reached no PostgreSQL may not.
 */
export function describeRun(report, { isFullRun }) {
  const total = tallyJest(report);
  const broken = brokenFiles(report);
  const ran = Object.fromEntries(
    Object.entries(engines).map(([name, id]) => {
      const { passed, failed } = tallyJest(report, test => test.includes(id));
      return [name, passed + failed];
    }),
  );
  const missed = isFullRun && ran.PostgreSQL === 0;
  const failed = total.failed + broken.length + (missed ? 1 : 0);
  return {
    ok: failed === 0,
    lines: [
      '',
      ...broken.map(file => `No test of ${file} could run.`),
      ...(missed ? ['No test reached PostgreSQL, which a full run must.'] : []),
      `Tests on SQLite: ${ran.SQLite}, on PostgreSQL: ${ran.PostgreSQL}`,
      summary({ ...total, failed }),
    ],
  };
}
