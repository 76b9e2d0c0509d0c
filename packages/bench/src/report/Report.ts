import { EngineResult } from '../measureEngine';
import { Options } from '../options';
import { caseTable } from './caseTable';
import { Machine } from './Machine';
import { recomputeTable } from './recomputeTable';
import { targets } from './targets';
import { targetTable } from './targetTable';

/** A whole run. */
export interface Report {
  date: string;
  command: string;
  seconds: number;
  machine: Machine;
  options: Options;
  peer: { name: string; version: string };
  results: EngineResult[];
}

/** A run as a page of markdown. */
export function describe(report: Report): string {
  const { machine, options, peer, results } = report;
  const { answers, products } = options.recompute;
  return [
    `Measured ${report.date} with \`${report.command}\` in ${report.seconds} s: ` +
      `${machine.cores} × ${machine.processor}, ${machine.memoryGiB} GiB, ` +
      `Node ${machine.node}, ${peer.name} ${peer.version}. ` +
      `Median of ${options.rounds} rounds (lowest–highest).`,
    targetTable(targets(options.sizes), results),
    ...results.flatMap(({ engine, measurements, recompute, peerMissing }) => [
      `### ${engine}`,
      ...(peerMissing
        ? [`entity-feedback was not measured. ${peerMissing}`]
        : []),
      caseTable(measurements),
      `Publication of ${answers} answers about ${products} products:`,
      recomputeTable(recompute),
    ]),
  ].join('\n\n');
}
