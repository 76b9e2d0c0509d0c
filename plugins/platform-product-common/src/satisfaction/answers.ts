import { Frequency, MinutesSaved } from './types';

/**
 * How many uses a week each frequency stands for.
 * @public
 */
export const timesPerWeek: Record<Frequency, number> = {
  daily: 5,
  weekly: 1,
  'now-and-then': 0.25,
};

/**
 * The longest comment, in UTF-16 code units as browsers count them.
 * @public
 */
export const maxCommentLength = 2000;

/**
 * The most minutes that one use of a product can be said to save or cost.
 * @public
 */
export const maxMinutes = 480;

/**
 * The range that a single number of minutes opens with: from half to double of it.
 * Costs are negative, so there the double is the lower end.
 *
 * @param likely - minutes saved (positive) or cost (negative) each time, −480…480
 * @public
 */
export function minutesAround(likely: number): MinutesSaved {
  const half = Math.round(likely / 2);
  const double = Math.max(-maxMinutes, Math.min(maxMinutes, likely * 2));
  return { low: Math.min(half, double), likely, high: Math.max(half, double) };
}
