import { Period } from 'backstage-plugin-platform-product-common';
import {
  Calibration,
  differenceOfMeans,
  empiricalBayesPrior,
  shrunkenMean,
  verdictOf,
  verdictsOf,
} from 'backstage-plugin-platform-product-common/statistics';
import { Knex } from 'knex';
import { setImmediate } from 'timers/promises';
import { PeriodStore } from '../PeriodStore';
import { PublishedStore } from '../publication/PublishedStore';
import { figuresOf, PeriodCells } from './figuresOf';
import { Compared, FiguresStore } from './FiguresStore';
import { scoreFigure } from './scoreOf';
import { surenessOf } from './surenessOf';

const mostTrendPoints = 6;
const productsAtOnce = 100;

/** A published period of a product. */
interface PublishedPeriod {
  period: Period;
  cells: PeriodCells;
  eligible: number;
}

/** Knows how far estimates of time saved are from what was measured; research does. */
export interface Observations {
  /** @param tx - the transaction that publishes */
  calibration(tx: Knex, productId: string): Promise<Calibration | undefined>;
}

/**
 * Works figures out from cells, and from nothing else that anybody answered. Time saved is
 * scaled by what was observed by then.
 */
export class Figures {
  constructor(
    private readonly knex: Knex,
    private readonly observations: Observations,
  ) {}

  /**
   * Works out a product's figures of a period and of all later ones, whose trends go
   * through it.
   *
   * @param tx - the transaction that published
   * @param teamSizes - members of each team that may have a figure
   */
  async workOut(
    tx: Knex.Transaction,
    productId: string,
    from: Period,
    teamSizes: ReadonlyMap<string, number>,
  ): Promise<void> {
    const store = new FiguresStore(tx);
    const published = await publishedPeriods(tx, productId);
    const calibration = published.some(({ cells }) => cells.all('timeSaved'))
      ? await this.observations.calibration(tx, productId)
      : undefined;
    for (const [i, { period, cells, eligible }] of published.entries()) {
      if (period.startsOn < from.startsOn) {
        continue;
      }
      const change =
        i > 0 ? changeOf(published[i - 1], published[i]) : undefined;
      const sure = surenessOf(cells, eligible, teamSizes);
      const teams = cells.teams();
      await store.put(productId, {
        newest: i === published.length - 1,
        change,
        figures: {
          period,
          figures: figuresOf(cells, sure, calibration),
          ...(teams.length > 0 && {
            teams: teams.map(({ cut, n, sums }) => ({
              teamRef: cut,
              ...scoreFigure(n, sums),
            })),
          }),
          trend: published
            .slice(Math.max(0, i + 1 - mostTrendPoints), i + 1)
            .map(trendPoint),
          verdict: verdictOf(change),
          sure,
        },
      });
    }
  }

  /**
   * Compares all products: the order by shrunken means, and verdicts corrected for how
   * many of them there are. Only what changed is written.
   */
  async rank(): Promise<void> {
    const store = new FiguresStore(this.knex);
    const all: Compared[] = [];
    for (;;) {
      const page = await store.newest(
        all[all.length - 1]?.productId ?? '',
        productsAtOnce,
      );
      all.push(...page);
      if (page.length < productsAtOnce) {
        break;
      }
    }
    const groups = all.map(({ distribution }) => momentsOf(distribution));
    const prior = empiricalBayesPrior(groups);
    const verdicts = verdictsOf(all.map(({ change }) => change));
    for (const [i, product] of all.entries()) {
      const { n, sum } = groups[i];
      const ranking = shrunkenMean({ n, mean: sum / n }, prior);
      if (product.ranking !== ranking || product.verdict !== verdicts[i]) {
        await store.putComparison(product.productId, ranking, verdicts[i]);
        await setImmediate();
      }
    }
  }
}

/** Periods with a published score, oldest first. */
async function publishedPeriods(
  tx: Knex.Transaction,
  productId: string,
): Promise<PublishedPeriod[]> {
  const store = new PublishedStore(tx);
  const cells = await store.cells(productId);
  const eligible = await store.eligible(productId);
  const periods = await new PeriodStore(tx).byIds([...eligible.keys()]);
  return [...periods.values()]
    .map(period => ({
      period,
      cells: new PeriodCells(cells.filter(cell => cell.period === period.id)),
      eligible: eligible.get(period.id)!,
    }))
    .filter(({ cells: ofPeriod }) => ofPeriod.all('score'))
    .sort((a, b) => (a.period.startsOn < b.period.startsOn ? -1 : 1));
}

function scoresOf({ cells }: PublishedPeriod) {
  return cells.all('score')!;
}

function changeOf(before: PublishedPeriod, after: PublishedPeriod) {
  return differenceOfMeans(scoresOf(before).sums, scoresOf(after).sums);
}

function trendPoint(published: PublishedPeriod) {
  const { n, sums } = scoresOf(published);
  return { period: published.period, ...scoreFigure(n, sums) };
}

function momentsOf(distribution: number[]) {
  return distribution.reduce(
    ({ n, sum, sumOfSquares }, count, i) => ({
      n: n + count,
      sum: sum + count * (i + 1),
      sumOfSquares: sumOfSquares + count * (i + 1) ** 2,
    }),
    { n: 0, sum: 0, sumOfSquares: 0 },
  );
}
