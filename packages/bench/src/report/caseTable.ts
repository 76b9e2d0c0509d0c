import { Measurement } from '../load/Measurement';
import { Slice } from '../load/measureSlice';
import { spreadOf } from '../statistics/Spread';
import { number, table } from './markdown';

/** What each case gave on one engine. */
export function caseTable(measurements: Measurement[]): string {
  const head = [
    'case',
    'connections',
    'requests/s',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    'body bytes',
    'SQL statements',
  ];
  return table(
    head,
    measurements.map(measured => {
      const median = (figure: keyof Slice) =>
        number(spreadOf(measured.slices.map(slice => slice[figure])).median);
      return [
        measured.name,
        String(measured.connections),
        median('perSecond'),
        median('p50'),
        // A few calls have no tail to speak of.
        ...(measured.cards ? ['', ''] : [median('p95'), median('p99')]),
        String(measured.bytes),
        number(measured.statements),
      ];
    }),
  );
}
