import { names } from '../../cases/ours';
import { peerNames } from '../../cases/peer';
import { ratio } from '../ratios';
import { always, Target } from './Target';

const factors = [
  { size: 1_000, ui: 20, best: 1.5 },
  { size: 10_000, ui: 500, best: 10 },
  { size: 50_000, ui: 5_000, best: 60 },
];

/** How many times faster our card is than entity-feedback about the same product. */
export const peerTargets = (sizes: number[]): Target[] =>
  factors
    .filter(({ size }) => sizes.includes(size))
    .flatMap(({ size, ui, best }) =>
      (
        [
          [peerNames.ui(size), ui],
          [peerNames.best(size), best],
        ] as const
      ).map(
        ([name, factor]): Target => ({
          what: `${name}: p50 of our warm card`,
          unit: '×',
          bound: 'least',
          limit: always(factor),
          figure: ({ measurements }) =>
            ratio(measurements, 'p50', [name], [names.card(size)]),
        }),
      ),
    );
