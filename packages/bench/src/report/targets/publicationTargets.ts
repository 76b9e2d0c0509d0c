import { spreadOf, spreadOfRatios } from '../../statistics/Spread';
import { always, Target } from './Target';

/** What is promised to whoever runs the portal at night. */
export const publicationTargets: Target[] = [
  {
    what: 'publication of many answers: time of the raw GROUP BY',
    unit: '×',
    bound: 'most',
    limit: engine => (engine === 'sqlite' ? 2 : 4),
    figure: ({ recompute }) =>
      spreadOfRatios(
        recompute.map(({ publicationMs }) => publicationMs),
        recompute.map(({ groupByMs }) => groupByMs),
      ),
  },
  {
    what: 'publication: longest SQL statement',
    unit: 'ms',
    bound: 'most',
    limit: always(25),
    figure: ({ recompute }) =>
      spreadOf(recompute.map(({ longestStatement }) => longestStatement.ms)),
  },
];
