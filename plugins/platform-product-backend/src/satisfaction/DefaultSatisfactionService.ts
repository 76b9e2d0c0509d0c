import {
  MyRating,
  Period,
  RatingAnswer,
  RatingRequest,
  Satisfaction,
  SatisfactionRules,
} from 'backstage-plugin-platform-product-common';
import { NotAllowedError } from '@backstage/errors';
import { Product, ProductDirectory } from '../catalog/ProductDirectory';
import { Caller, UserCaller } from '../http/Caller';
import { Periods } from './Periods';
import { RatingStore } from './RatingStore';
import { RespondentKeys } from './RespondentKeys';
import { RespondentTeam } from './RespondentTeam';
import { SatisfactionConfig } from './SatisfactionConfig';
import { SatisfactionService } from './SatisfactionService';

// An answer older than this is no longer worth renewing with one click.
const periodsToRenewFrom = 4;

/** The rules of answering. Publishing is another room's business: nothing here reads more than one person's answer. */
export class DefaultSatisfactionService implements SatisfactionService {
  private readonly teams: RespondentTeam;

  constructor(
    private readonly options: {
      config: SatisfactionConfig;
      products: ProductDirectory;
      periods: Periods;
      keys: RespondentKeys;
      ratings: RatingStore;
    },
  ) {
    this.teams = new RespondentTeam(options.products);
  }

  async readMine(caller: Caller, entityRef: string): Promise<MyRating> {
    const user = asUser(caller);
    const product = await this.options.products.find(entityRef);
    const period = await this.options.periods.current(user.now);
    const rating = await this.answerIn(user, product, period);
    const previous = rating
      ? undefined
      : await this.previousAnswer(user, product);
    return this.mine(product, period, rating ?? null, previous);
  }

  async rate(
    caller: Caller,
    entityRef: string,
    request: RatingRequest,
  ): Promise<MyRating> {
    const user = asUser(caller);
    const { config, products, periods, keys, ratings } = this.options;
    const { teamRef, ...answer } = request;
    const product = await products.find(entityRef);
    const period = await periods.current(user.now);
    const team =
      config.teamFigures || teamRef !== undefined
        ? await this.teams.of(user, product, teamRef)
        : undefined;
    const respondentKey = await keys.keyToWrite(
      user.userRef,
      product.id,
      period.id,
    );
    await ratings.put(
      { productId: product.id, period: period.id, respondentKey },
      answer,
      config.teamFigures ? team : undefined,
    );
    return this.mine(product, period, answer);
  }

  async withdraw(caller: Caller, entityRef: string): Promise<void> {
    const user = asUser(caller);
    const { products, periods, keys, ratings } = this.options;
    const product = await products.find(entityRef);
    const period = await periods.current(user.now);
    const respondentKey = await keys.keyToFind(
      user.userRef,
      product.id,
      period.id,
    );
    if (respondentKey) {
      await ratings.remove({
        productId: product.id,
        period: period.id,
        respondentKey,
      });
    }
  }

  async readPublished(
    caller: Caller,
    entityRef: string,
    periodId?: string,
  ): Promise<Satisfaction> {
    const { products, periods } = this.options;
    const product = await products.find(entityRef);
    const period = periodId
      ? await periods.byId(periodId)
      : await periods.current(caller.now);
    return {
      entityRef: product.entityRef,
      period,
      status: 'withheld',
      rules: this.rules(period),
    };
  }

  async listComments(_caller: Caller, entityRef: string) {
    await this.options.products.find(entityRef);
    return { items: [], totalItems: 0 };
  }

  private async answerIn(
    user: UserCaller,
    product: Product,
    period: Period,
  ): Promise<RatingAnswer | undefined> {
    const respondentKey = await this.options.keys.keyToFind(
      user.userRef,
      product.id,
      period.id,
    );
    return respondentKey
      ? this.options.ratings.find({
          productId: product.id,
          period: period.id,
          respondentKey,
        })
      : undefined;
  }

  private async previousAnswer(
    user: UserCaller,
    product: Product,
  ): Promise<MyRating['previous']> {
    const earlier = await this.options.periods.earlier(
      user.now,
      periodsToRenewFrom,
    );
    for (const period of earlier) {
      const answer = await this.answerIn(user, product, period);
      if (answer) {
        const { score, notUsed } = answer;
        return { period, ...(score ? { score } : { notUsed }) };
      }
    }
    return undefined;
  }

  private mine(
    product: Product,
    period: Period,
    rating: RatingAnswer | null,
    previous?: MyRating['previous'],
  ): MyRating {
    return {
      entityRef: product.entityRef,
      title: product.title,
      period,
      rules: this.rules(period),
      rating,
      ...(previous && { previous }),
      allowed: ['rate'],
    };
  }

  private rules(period: Period): SatisfactionRules {
    const { k, teamFigures } = this.options.config;
    return { mode: 'confidential', k, teamFigures, closesOn: period.endsOn };
  }
}

function asUser(caller: Caller): UserCaller {
  if (caller.kind !== 'user') {
    throw new NotAllowedError('Only a person has an answer');
  }
  return caller;
}
