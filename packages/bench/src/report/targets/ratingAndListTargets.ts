import { floorNames } from '../../cases/floors';
import { names } from '../../cases/ours';
import { findMeasurement } from '../../load/Measurement';
import { spreadOf } from '../../statistics/Spread';
import { ratio } from '../ratios';
import { always, Target } from './Target';

/** What is promised to whoever rates, and to whoever looks for a product. */
export const ratingAndListTargets: Target[] = [
  {
    what: 'rating: throughput of floor-write',
    unit: '×',
    bound: 'least',
    limit: always(0.8),
    figure: ({ measurements }) =>
      ratio(measurements, 'perSecond', [names.rating], [floorNames.write]),
  },
  {
    what: 'list of 50 of 2000 products, 4 connections: p95 of floor-read',
    unit: '×',
    bound: 'most',
    limit: always(3),
    figure: ({ measurements }) =>
      ratio(measurements, 'p95', [names.list(50), 4], [floorNames.read, 4]),
  },
  {
    what: 'list of 50 products: SQL statements of a list of 10',
    unit: '×',
    bound: 'most',
    limit: always(1),
    figure: ({ measurements }) => {
      const many = findMeasurement(measurements, names.list(50));
      const few = findMeasurement(measurements, names.list(10));
      return many && few && spreadOf([many.statements / few.statements]);
    },
  },
];
