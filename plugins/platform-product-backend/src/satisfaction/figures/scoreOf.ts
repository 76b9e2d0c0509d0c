import {
  ShareFigure,
  ValueFigure,
} from 'backstage-plugin-platform-product-common';
import {
  meanOf,
  shareOf,
} from 'backstage-plugin-platform-product-common/statistics';
import { roundedTo } from './rounded';

/** The share of people with its interval, ready to be served. */
export const shareFigure = (successes: number, n: number): ShareFigure =>
  roundedTo(shareOf(successes, n), 'share', 'low', 'high');

/** The mean of answers from 1 to 5 with its interval, ready to be served. */
export const meanFigure = (distribution: number[]): ValueFigure =>
  roundedTo(meanOf(distribution), 'value', 'low', 'high');

/** How many gave 4 or 5. */
export const topTwo = (distribution: number[]) =>
  distribution[3] + distribution[4];

/** What one cell of scores says. */
export const scoreFigure = (n: number, distribution: number[]) => ({
  n,
  satisfied: shareFigure(topTwo(distribution), n),
  mean: meanFigure(distribution),
});
