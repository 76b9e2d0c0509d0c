import { mkdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { resultsFolder } from './folders';
import { Machinery } from './machinery';
import { measureEngine } from './measureEngine';
import { readOptions } from './options';
import { entityFeedback, preparePeers } from './peer/entityFeedback';
import { thisMachine } from './report/Machine';
import { describe, Report } from './report/Report';

/**
 * Measures what the arguments ask for, prints it as markdown, and keeps it as JSON in
 * `results/latest.json`.
 *
 * @returns the exit code
 */
export async function bench(
  args: string[],
  machinery: Machinery,
): Promise<number> {
  const options = readOptions(args);
  const start = Date.now();
  const peers = preparePeers();
  const report: Report = {
    date: new Date(start).toISOString().slice(0, 10),
    command: ['npm run bench', ...(args.length ? ['--', ...args] : [])].join(
      ' ',
    ),
    seconds: 0,
    machine: thisMachine(),
    options,
    peer: entityFeedback,
    results: [],
  };
  for (const engine of options.engines) {
    report.results.push(await measureEngine(engine, machinery, options, peers));
    report.seconds = Math.round((Date.now() - start) / 1000);
    keep(report);
  }
  console.log(describe(report));
  return 0;
}

function keep(report: Report): void {
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(
    join(resultsFolder, 'latest.json'),
    `${JSON.stringify(report, null, 2)}\n`,
  );
}
