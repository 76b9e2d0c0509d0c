import { RoadmapRice } from '../roadmap/items';

/**
 * How much comes of an item for the work it takes: reach × impact × confidence / effort.
 *
 * @param effort - weeks of one person
 * @returns a number to order by; its unit means nothing
 * @throws RangeError when the effort is not positive
 * @see S. McBride, "RICE: Simple prioritization for product managers", Intercom, 2018
 * @public
 */
export function riceOf(
  { reach, impact, confidence }: RoadmapRice,
  effort: number,
): number {
  if (!(effort > 0)) {
    throw new RangeError('The effort must be more than nothing');
  }
  return (reach * impact * confidence) / effort;
}
