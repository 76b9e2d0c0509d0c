import { isError } from '@backstage/errors';
import {
  EffectFigure,
  Satisfaction,
  SatisfactionEffect,
  TrendPoint,
} from 'backstage-plugin-platform-product-common';
import {
  differenceOfShares,
  verdictOf,
} from 'backstage-plugin-platform-product-common/statistics';
import { Product } from '../../catalog/ProductDirectory';
import { RequestCaller } from '../../http/Caller';

// Each holds up to six periods; what shipped earlier than these is history.
const mostTrends = 8;

/** Whether people were more satisfied after something shipped, from published figures alone. */
export class SatisfactionEffects {
  constructor(
    private readonly satisfaction: {
      readPublished(
        caller: RequestCaller,
        entityRef: string,
        period?: string,
      ): Promise<Satisfaction>;
    },
  ) {}

  /**
   * The last figure before and the first after; undefined for whoever may not read them,
   * and where there is none.
   */
  async of(
    caller: RequestCaller,
    { entityRef, title }: Product,
    shippedAt: string,
  ): Promise<SatisfactionEffect | undefined> {
    const shippedOn = shippedAt.slice(0, 10);
    const trend = await this.trendThrough(caller, entityRef, shippedOn);
    const before = trend
      .filter(({ period }) => period.endsOn < shippedOn)
      .at(-1);
    const after = trend.find(({ period }) => period.startsOn >= shippedOn);
    if (!before && !after) {
      return undefined;
    }
    return {
      product: { entityRef, title },
      ...(before && { before: figureOf(before) }),
      ...(after && { after: figureOf(after) }),
      verdict: verdictOf(
        before &&
          after &&
          differenceOfShares(successesOf(before), successesOf(after)),
      ),
    };
  }

  /** Published periods, oldest first, back to one that ended before a day. */
  private async trendThrough(
    caller: RequestCaller,
    entityRef: string,
    day: string,
  ): Promise<TrendPoint[]> {
    let trend: TrendPoint[] = [];
    for (let i = 0; i < mostTrends; i++) {
      const oldest = trend[0]?.period;
      if (oldest && oldest.endsOn < day) {
        break;
      }
      const earlier = await this.trendTo(caller, entityRef, oldest?.id);
      const further = earlier.filter(({ period }) => period.id !== oldest?.id);
      if (further.length === 0) {
        break;
      }
      trend = [...further, ...trend];
    }
    return trend;
  }

  private async trendTo(
    caller: RequestCaller,
    entityRef: string,
    period: string | undefined,
  ): Promise<TrendPoint[]> {
    try {
      const { trend } = await this.satisfaction.readPublished(
        caller,
        entityRef,
        period,
      );
      return trend;
    } catch (error) {
      if (
        isError(error) &&
        ['NotFoundError', 'NotAllowedError'].includes(error.name)
      ) {
        return [];
      }
      throw error;
    }
  }
}

function figureOf({ period, n, satisfied }: TrendPoint): EffectFigure {
  return { period, n, satisfied };
}

function successesOf({ n, satisfied }: TrendPoint) {
  return { successes: Math.round(satisfied.share * n), n };
}
