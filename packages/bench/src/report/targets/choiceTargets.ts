import { choiceNames } from '../../cases/choice';
import { floorNames } from '../../cases/floors';
import { findMeasurement } from '../../load/Measurement';
import { spreadOf } from '../../statistics/Spread';
import { ratio } from '../ratios';
import { always, Target } from './Target';

const quickAsAFloor = (what: string, name: string): Target => ({
  what: `${what}, 4 connections: p95 of floor-read`,
  unit: '×',
  bound: 'most',
  limit: always(3),
  figure: ({ measurements }) =>
    ratio(measurements, 'p95', [name, 4], [floorNames.read, 4]),
});

const asManyStatements = (
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

/** What is promised to whoever wants to know what teams chose. */
export const choiceTargets: Target[] = [
  quickAsAFloor(
    'adoption of 5000 teams, 100000 events',
    choiceNames.adoption('years'),
  ),
  asManyStatements(
    'adoption of 5000 teams worked out anew: SQL statements of one of 10',
    choiceNames.adoptionAnew('years'),
    choiceNames.adoptionAnew('few'),
  ),
  quickAsAFloor(
    'league of 50 alternatives to 2000 products',
    choiceNames.league(50),
  ),
  asManyStatements(
    'league of 50 alternatives: SQL statements of a league of 10',
    choiceNames.league(50),
    choiceNames.league(10),
  ),
];
