import { WorkedOut } from '../../../figures/FiguresStore';
import { everybody } from '../../PublishedStore';
import { countedIn } from './countedIn';
import { columnOf, Member } from './GroundTruth';
import { Run } from './perform';

/** A published mean that weighs people unlike a cell does. */
export interface LinearFigure {
  /** The run after which it was served, counted from 0. */
  run: number;
  name: string;
  period: string;
  served: number;
  /** Of the score in each column, as fractions. */
  weights: Map<number, [numerator: number, denominator: number]>;
  /** What it comes to by these weights. */
  reckoned: number;
}

interface Stratum {
  size: number;
  crowd: Array<[person: string, member: Member]>;
}

/** The means over teams that were served, as the cells that they may be made of have them. */
export function linearFigures(runs: Run[]): LinearFigure[] {
  // Figures keep the team sizes of when they were worked out last.
  const newest = new Map<string, { text: string; sizes: Run['teamSizes'] }>();
  return runs.flatMap((run, r) => {
    const rows: Array<{ period: string; figures: string }> = JSON.parse(
      run.heard.again.served.published,
    ).figures;
    return rows.flatMap(({ period, figures: text }) => {
      if (newest.get(period)?.text !== text) {
        newest.set(period, { text, sizes: run.teamSizes });
      }
      const { sizes } = newest.get(period)!;
      return figuresOf(JSON.parse(text), run, sizes).map(figure => ({
        ...figure,
        run: r,
        period,
      }));
    });
  });
}

function figuresOf(
  { period, sure }: WorkedOut,
  { cells, batches }: Run,
  sizes: Run['teamSizes'],
): Array<Omit<LinearFigure, 'run' | 'period'>> {
  const score = { period: period.id, question: 'score' as const };
  const teams: Stratum[] = cells
    .filter(
      ({ period: id, question, cut }) =>
        id === score.period && question === score.question && cut !== everybody,
    )
    .map(({ cut }) => ({
      size: sizes.get(cut) ?? 0,
      crowd: countedIn(batches, { ...score, cut }),
    }));
  const inTeams = new Set(
    teams.flatMap(({ crowd }) => crowd.map(([person]) => person)),
  );
  const { oneTeamOneVote, byTeamSize, eligible = 0 } = sure ?? {};
  const rest = {
    size: teams.reduce((left, { size }) => left - size, eligible),
    crowd: countedIn(batches, { ...score, cut: everybody }).filter(
      ([person]) => !inTeams.has(person),
    ),
  };
  return [
    ...(oneTeamOneVote
      ? [
          {
            name: 'oneTeamOneVote',
            served: oneTeamOneVote.value,
            ...weigh(teams.map(({ crowd }) => ({ crowd, size: 1 }))),
          },
        ]
      : []),
    ...(byTeamSize
      ? [
          {
            name: 'byTeamSize',
            served: byTeamSize.value,
            ...weigh([...teams, rest]),
          },
        ]
      : []),
  ];
}

function weigh(strata: Stratum[]): Pick<LinearFigure, 'weights' | 'reckoned'> {
  const filled = strata.filter(({ crowd }) => crowd.length > 0);
  const total = filled.reduce((sum, { size }) => sum + size, 0);
  const weights: LinearFigure['weights'] = new Map();
  let reckoned = 0;
  for (const { size, crowd } of filled) {
    const denominator = total * crowd.length;
    for (const [, member] of crowd) {
      weights.set(columnOf(member), [size, denominator]);
      reckoned += (size / denominator) * Number(member.versions[0].value);
    }
  }
  return { weights, reckoned };
}
