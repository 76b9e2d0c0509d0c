import { floorNames } from '../../cases/floors';
import { findMeasurement } from '../../load/Measurement';
import { spreadOf } from '../../statistics/Spread';
import { ratio } from '../ratios';
import { always, Target } from './Target';

/** A case that may take three times what reading one row does. */
export const quickAsAFloor = (what: string, name: string): Target => ({
  what: `${what}, 4 connections: p95 of floor-read`,
  unit: '×',
  bound: 'most',
  limit: always(3),
  figure: ({ measurements }) =>
    ratio(measurements, 'p95', [name, 4], [floorNames.read, 4]),
});

/** A case that may send no more statements than a smaller one. */
export const asManyStatements = (
  what: string,
  name: string,
  smaller: string,
): Target => ({
  what,
  unit: '×',
  bound: 'most',
  limit: always(1),
  figure: ({ measurements }) => {
    const many = findMeasurement(measurements, name);
    const few = findMeasurement(measurements, smaller);
    return many && few && spreadOf([many.statements / few.statements]);
  },
});
