import { Sureness } from 'backstage-plugin-platform-product-common';
import {
  oneTeamOneVote,
  postStratifiedMean,
  tallyOf,
  worstCaseMean,
} from 'backstage-plugin-platform-product-common/statistics';
import { Cell } from '../publication/PublishedStore';
import { PeriodCells } from './figuresOf';
import { rounded, roundedTo } from './rounded';

// Above this share of answers, the few who are missing could be counted.
const highestToldRate = 0.9;

const sumOf = (distribution: number[]) =>
  distribution.reduce((sum, count, i) => sum + count * (i + 1), 0);

/**
 * How far the score can be trusted; undefined without one.
 *
 * @param eligible - current members of the teams that use the product
 * @param teamSizes - how many members each team with a figure has
 */
export function surenessOf(
  cells: PeriodCells,
  eligible: number,
  teamSizes: ReadonlyMap<string, number>,
): Sureness | undefined {
  const score = cells.all('score');
  if (!score) {
    return undefined;
  }
  const teams = cells.teams();
  const votes = teams.length > 1 && {
    oneTeamOneVote: {
      value: rounded(
        oneTeamOneVote(teams.map(({ n, sums }) => sumOf(sums) / n)),
      ),
      teams: teams.length,
    },
  };
  const answered = { answered: score.n };
  if (eligible === 0) {
    return { ...answered, ...votes };
  }
  const rate = score.n / eligible;
  if (rate > highestToldRate) {
    return { ...answered, rate: 'over 90 %', ...votes };
  }
  const byTeamSize = weighted(score, teams, eligible, teamSizes);
  return {
    ...answered,
    rate: rounded(rate),
    eligible,
    worstCase: roundedTo(
      worstCaseMean({ n: score.n, sum: sumOf(score.sums), eligible }),
      'low',
      'high',
    ),
    ...(byTeamSize && { byTeamSize }),
    ...votes,
  };
}

/** Each team in proportion to its size; everybody else is one remainder. */
function weighted(
  all: Cell,
  teams: Cell[],
  eligible: number,
  teamSizes: ReadonlyMap<string, number>,
) {
  const rest = {
    n: teams.reduce((n, team) => n - team.n, all.n),
    sums: all.sums.map((sum, i) =>
      teams.reduce((left, team) => left - team.sums[i], sum),
    ),
    population: teams.reduce(
      (left, { cut }) => left - (teamSizes.get(cut) ?? 0),
      eligible,
    ),
  };
  const strata = [
    ...teams.map(({ cut, n, sums }) => ({
      n,
      sums,
      population: teamSizes.get(cut) ?? 0,
    })),
    ...(rest.n > 0 ? [rest] : []),
  ];
  // Somebody may answer who is in no team that uses the product, or leave theirs later.
  const fits =
    teams.length > 0 &&
    strata.every(({ population, n }) => n > 1 && population >= n);
  if (!fits) {
    return undefined;
  }
  return roundedTo(
    postStratifiedMean(
      strata.map(({ population, n, sums }) => ({
        population,
        n,
        mean: tallyOf(sums).mean,
        sd: tallyOf(sums).sd,
      })),
    ),
    'value',
    'low',
    'high',
  );
}
