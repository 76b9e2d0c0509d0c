import { choiceNames } from '../../cases/choice';
import { asManyStatements, quickAsAFloor } from './bounds';
import { Target } from './Target';

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
