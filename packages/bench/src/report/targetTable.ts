import { EngineResult } from '../measureEngine';
import { number, spread, table } from './markdown';
import { isMet, Target } from './targets';

/** Each target beside what was measured on each engine. */
export function targetTable(
  targets: Target[],
  results: EngineResult[],
): string {
  const head = ['target', ...results.map(({ engine }) => engine)];
  const rows = targets.map(target => [
    target.what,
    ...results.map(result => verdict(target, result)),
  ]);
  return table(head, rows);
}

function verdict(target: Target, result: EngineResult): string {
  const figure = target.figure(result);
  const limit = `${target.bound === 'least' ? '≥' : '≤'} ${number(
    target.limit(result.engine),
  )} ${target.unit}`;
  if (!figure) {
    return `not measured (${limit})`;
  }
  const said = isMet(target, result.engine, figure) ? 'met' : '**not met**';
  return `${spread(figure)} ${target.unit}, ${said} (${limit})`;
}
