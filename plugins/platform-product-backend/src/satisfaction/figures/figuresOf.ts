import {
  Question,
  SatisfactionFigures,
  Sureness,
  TimeSavedFigure,
} from 'backstage-plugin-platform-product-common';
import {
  Calibration,
  timeSavedOfUnits,
} from 'backstage-plugin-platform-product-common/statistics';
import { Cell, everybody } from '../publication/PublishedStore';
import {
  frequencies,
  notUsedReasons,
  preferences,
} from '../publication/questions';
import { meanFigure, scoreFigure, shareFigure, topTwo } from './scoreOf';
import { roundedTo } from './rounded';

/** The cells of one product and period. */
export class PeriodCells {
  constructor(private readonly cells: Cell[]) {}

  /** What everybody answered to a question; absent when that is not published. */
  all(question: Question): Cell | undefined {
    return this.cells.find(
      cell => cell.cut === everybody && cell.question === question,
    );
  }

  /** The teams whose score is published, by reference. */
  teams(): Cell[] {
    return this.cells
      .filter(cell => cell.cut !== everybody && cell.question === 'score')
      .sort((a, b) => (a.cut < b.cut ? -1 : 1));
  }
}

const named = <TName extends string>(names: TName[], values: number[]) =>
  Object.fromEntries(names.map((name, i) => [name, values[i]])) as Record<
    TName,
    number
  >;

/**
 * What the cells of one product and period say. Undefined without a score: whatever
 * else was answered has no figure to stand beside.
 */
export function figuresOf(
  cells: PeriodCells,
  sure: Sureness | undefined,
  calibration?: Calibration,
): SatisfactionFigures | undefined {
  const score = cells.all('score');
  if (!score) {
    return undefined;
  }
  const notUsed = cells.all('notUsed');
  const preference = cells.all('preference');
  const load = cells.all('load');
  const frequency = cells.all('frequency');
  const timeSaved = cells.all('timeSaved');
  return {
    score: { ...scoreFigure(score.n, score.sums), distribution: score.sums },
    ...(notUsed && {
      notUsed: { n: notUsed.n, reasons: named(notUsedReasons, notUsed.sums) },
    }),
    ...(preference && {
      preference: {
        n: preference.n,
        ...(Object.fromEntries(
          preferences.map((name, i) => [
            name,
            shareFigure(preference.sums[i], preference.n),
          ]),
        ) as Pick<
          NonNullable<SatisfactionFigures['preference']>,
          'this' | 'alternative' | 'own'
        >),
      },
    }),
    ...(load && {
      load: {
        n: load.n,
        lighter: shareFigure(topTwo(load.sums), load.n),
        mean: meanFigure(load.sums),
        distribution: load.sums,
      },
    }),
    ...(frequency && {
      frequency: {
        n: frequency.n,
        times: named(frequencies, frequency.sums),
      },
    }),
    ...(timeSaved && {
      timeSaved: timeSavedFigure(timeSaved, sure, calibration),
    }),
  };
}

/**
 * Projected on the members of the teams that use the product; where nearly all of them
 * answered, on those who did, because the total would tell how many there are.
 */
function timeSavedFigure(
  { n, sums: [sum, sumOfSquares, sumOfSquaredSpreads] }: Cell,
  sure: Sureness | undefined,
  calibration: Calibration | undefined,
): TimeSavedFigure {
  const population = Math.max(n, sure?.eligible ?? n);
  const { hoursPerWeek, hoursPerYear } = timeSavedOfUnits(
    { n, sum, sumOfSquares, sumOfSquaredSpreads, population },
    { calibration },
  );
  return {
    n,
    population,
    hoursPerWeek: roundedTo(hoursPerWeek, 'value', 'low', 'high'),
    hoursPerYear: roundedTo(hoursPerYear.calibrated, 'value', 'low', 'high'),
    ...(calibration && {
      calibration: {
        ...roundedTo(calibration, 'factor', 'standardError'),
        jobs: calibration.jobs,
      },
    }),
  };
}
