import { floorNames } from '../../cases/floors';
import { names } from '../../cases/ours';
import { findMeasurement } from '../../load/Measurement';
import { spreadOf } from '../../statistics/Spread';
import { ratio } from '../ratios';
import { always, Target } from './Target';

/** What the card promises to whoever opens the page of a product. */
export function cardTargets(sizes: number[]): Target[] {
  const [smallest, largest] = [sizes[0], sizes[sizes.length - 1]];
  return [
    ...sizes.map(
      (size): Target => ({
        what: `card, warm, ${size} answers: throughput of floor-read`,
        unit: '×',
        bound: 'least',
        limit: always(0.85),
        figure: ({ measurements }) =>
          ratio(
            measurements,
            'perSecond',
            [names.card(size)],
            [floorNames.read],
          ),
      }),
    ),
    {
      what: `card, ${largest} answers: p50 at ${smallest}`,
      unit: '×',
      bound: 'most',
      limit: always(1.15),
      figure: ({ measurements }) =>
        ratio(
          measurements,
          'p50',
          [names.card(largest)],
          [names.card(smallest)],
        ),
    },
    {
      what: 'card: largest body',
      unit: 'B',
      bound: 'most',
      limit: always(2048),
      figure: ({ measurements }) => {
        const bytes = sizes.flatMap(
          size => findMeasurement(measurements, names.card(size))?.bytes ?? [],
        );
        return spreadOf([Math.max(...bytes)]);
      },
    },
    {
      what: 'card, first view by a user: p50 of the no-op',
      unit: '×',
      bound: 'most',
      limit: always(6),
      figure: ({ measurements }) =>
        ratio(measurements, 'p50', [names.firstView], [floorNames.noop]),
    },
  ];
}
