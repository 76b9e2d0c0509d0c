import { publishedQuestions } from '../../questions';
import { Chance } from './Chance';
import { CellName, countedIn } from './countedIn';
import { Equations, exposed } from './exposed';
import { columnOf } from './GroundTruth';
import { LinearFigure, linearFigures } from './linearFigures';
import { inverse, times } from './modulo';
import { Performance, Run } from './perform';

const drawsOfKnown = 3;

/** Complaints when adding and subtracting what is published isolates fewer than k people. */
export function complainOfAlgebra({ story, runs }: Performance): string[] {
  const { k } = story.rules;
  const chance = new Chance(~story.seed);
  const periods = new Set(
    runs.flatMap(run => run.cells.map(({ period }) => period)),
  );
  const figures = linearFigures(runs);
  const complaints: string[] = [];
  for (const period of periods) {
    for (const { question } of publishedQuestions) {
      const equations = equationsOf(runs, figures, { period, question });
      const say = (group: string[] | undefined, knowing: string) =>
        group &&
        complaints.push(
          `${question} of ${period} exposes ${group.join(', ')}${knowing}`,
        );
      say(exposed(equations, k), '');
      for (let draw = 0; draw < drawsOfKnown; draw++) {
        const known = drawKnown(chance, runs, equations, k);
        say(
          exposed(equations, k - known.size, known),
          ` to whoever knows ${[...known].join(', ')}`,
        );
      }
    }
  }
  return complaints;
}

function equationsOf(
  runs: Run[],
  figures: LinearFigure[],
  { period, question }: Pick<CellName, 'period' | 'question'>,
): Equations {
  const rows = new Map<string, Map<number, number>>();
  const personOf = new Map<number, string>();
  const addRow = (row: Map<number, number>) => rows.set([...row].join(), row);
  for (const run of runs) {
    for (const cell of run.cells) {
      if (cell.period === period && cell.question === question) {
        const row = new Map<number, number>();
        for (const [person, member] of countedIn(run.batches, cell)) {
          const column = columnOf(member);
          personOf.set(column, person);
          row.set(column, (row.get(column) ?? 0) + 1);
        }
        addRow(row);
      }
    }
  }
  if (question === 'score') {
    for (const { weights } of figures.filter(of => of.period === period)) {
      addRow(
        new Map(
          [...weights].map(([column, [numerator, denominator]]) => [
            column,
            times(numerator, inverse(denominator)),
          ]),
        ),
      );
    }
  }
  return { rows: [...rows.values()], personOf };
}

/** At most k − 2 people whose answers somebody knows: from anywhere, or all of one batch. */
function drawKnown(
  chance: Chance,
  runs: Run[],
  { personOf }: Equations,
  k: number,
): Set<string> {
  const { batches } = runs[runs.length - 1];
  const people =
    chance.happens(0.5) && batches.length > 0
      ? [...chance.oneOf(batches).members.keys()]
      : [...new Set(personOf.values())];
  return new Set(chance.shuffled(people).slice(0, chance.whole(1, k - 2)));
}
