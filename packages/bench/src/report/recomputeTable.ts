import { RecomputeRound } from '../publication/measureRecompute';
import { number, table } from './markdown';

const beginning = (sql: string) =>
  `\`${sql
    .replace(/[`"|\s]+/g, ' ')
    .trim()
    .slice(0, 50)}…\``;

/** What publishing many answers at once took. */
export const recomputeTable = (rounds: RecomputeRound[]): string =>
  table(
    [
      'round',
      'publication ms',
      'raw GROUP BY ms',
      'longest SQL statement ms',
      'longest event loop delay ms',
      'longest SQL statement',
    ],
    rounds.map((round, i) => [
      String(i + 1),
      number(round.publicationMs),
      number(round.groupByMs),
      number(round.longestStatement.ms),
      number(round.longestEventLoopDelayMs),
      beginning(round.longestStatement.sql),
    ]),
  );
