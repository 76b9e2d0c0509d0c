import {
  Period,
  PlatformProductApi,
  ProductPath,
  Satisfaction,
} from 'backstage-plugin-platform-product-common';

/** The figures of one period, and the periods that can be chosen. */
export interface SatisfactionScorecard {
  satisfaction: Satisfaction;
  /** Oldest first. */
  periods: Period[];
}

/**
 * Reads the figures of the period asked for. Its trend ends with it, so that the
 * newest figures are read as well, to offer the way back to them.
 */
export async function readScorecard(
  api: PlatformProductApi,
  params: ProductPath,
  period: string | undefined,
): Promise<SatisfactionScorecard> {
  const [satisfaction, newest] = await Promise.all([
    api.call('readSatisfaction', { params, query: { period } }),
    period && api.call('readSatisfaction', { params, query: {} }),
  ]);
  const points = [...(newest ? newest.trend : []), ...satisfaction.trend];
  const byId = new Map(points.map(point => [point.period.id, point.period]));
  return {
    satisfaction,
    periods: [...byId.values()].sort((a, b) =>
      a.startsOn.localeCompare(b.startsOn),
    ),
  };
}
