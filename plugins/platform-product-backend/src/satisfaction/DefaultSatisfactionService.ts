import {
  AnsweredComment,
  MyRating,
  Period,
  RatingAnswer,
  RatingRequest,
  Satisfaction,
  SatisfactionRules,
} from 'backstage-plugin-platform-product-common';
import { NotAllowedError } from '@backstage/errors';
import { isDeepStrictEqual } from 'util';
import { Product, ProductDirectory } from '../catalog/ProductDirectory';
import { Caller, UserCaller } from '../http/Caller';
import { LostRaceError } from '../http/errors';
import { OwnCommentStore } from './comments/OwnCommentStore';
import { FiguresStore } from './figures/FiguresStore';
import { Periods } from './Periods';
import { KeptRating, RatingKey, RatingStore } from './RatingStore';
import { RespondentKeys } from './RespondentKeys';
import { RespondentTeam } from './RespondentTeam';
import { SatisfactionConfig } from './SatisfactionConfig';
import { SatisfactionService } from './SatisfactionService';
import { Switches } from './Switches';

// An answer older than this is no longer worth renewing with one click, and nobody
// waits longer for what the owners say to a comment.
const periodsToLookBack = 4;

/**
 * The rules of answering, and of reading what is published. Nothing here reads more than
 * one person's answer: publication does.
 */
export class DefaultSatisfactionService implements SatisfactionService {
  private readonly teams: RespondentTeam;

  constructor(
    private readonly options: {
      config: SatisfactionConfig;
      products: Pick<
        ProductDirectory,
        'find' | 'findRecent' | 'teamsAmong' | 'teamsUsing'
      >;
      periods: Periods;
      keys: RespondentKeys;
      ratings: RatingStore;
      comments: OwnCommentStore;
      figures: FiguresStore;
      switches: Switches;
    },
  ) {
    this.teams = new RespondentTeam(options.products);
  }

  async readMine(caller: Caller, entityRef: string): Promise<MyRating> {
    const user = asUser(caller);
    const { products, periods, ratings } = this.options;
    const product = await products.find(entityRef);
    const period = await periods.current(user.now);
    const key = await this.keyToFind(user, product, period);
    const kept = key && (await ratings.find(key));
    const earlier = await periods.earlier(user.now, periodsToLookBack);
    const previous = kept?.answer
      ? undefined
      : await this.previousAnswer(user, product, earlier);
    return {
      ...(await this.mine(user, product, period, kept)),
      answeredComments: await this.answeredComments(user, product, [
        period,
        ...earlier,
      ]),
      ...(previous && { previous }),
    };
  }

  async rate(
    caller: Caller,
    entityRef: string,
    request: RatingRequest,
  ): Promise<MyRating> {
    const user = asUser(caller);
    const { products, periods, keys, ratings } = this.options;
    const { teamRef, ...answer } = request;
    const product = await products.find(entityRef);
    const period = await periods.current(user.now);
    const key = {
      productId: product.id,
      period: period.id,
      respondentKey: await keys.keyToWrite(user.userRef, product.id, period.id),
    };
    await this.requireAsked(user, key, answer);
    const team = await this.teamToKeep(user, product, teamRef);
    const kept = await ratings.put(key, answer, team);
    if (!kept) {
      throw new LostRaceError(
        `What is published of your answer of ${period.id} can't change any more`,
        await this.mine(user, product, period, await ratings.find(key)),
      );
    }
    return this.mine(user, product, period, kept);
  }

  async withdraw(caller: Caller, entityRef: string): Promise<void> {
    const user = asUser(caller);
    const { products, periods, ratings } = this.options;
    const product = await products.find(entityRef);
    const period = await periods.current(user.now);
    const key = await this.keyToFind(user, product, period);
    if (key) {
      await ratings.remove(key);
    }
  }

  async readPublished(
    caller: Caller,
    entityRef: string,
    periodId?: string,
  ): Promise<Satisfaction> {
    const { products, periods, figures } = this.options;
    const product = await products.findRecent(entityRef, caller.now);
    const current = await periods.current(caller.now);
    const rules = this.rules(current);
    const published = await figures.read(product.id, periodId);
    if (!published) {
      return {
        entityRef: product.entityRef,
        period: periodId ? await periods.byId(periodId) : current,
        status: 'withheld',
        trend: [],
        verdict: 'too-few',
        rules,
      };
    }
    const { newestClosed } = published;
    const closed = newestClosed && (await periods.byId(newestClosed));
    const { period } = published.figures;
    return {
      entityRef: product.entityRef,
      status: 'published',
      ...published.figures,
      ...(!periodId &&
        closed &&
        closed.startsOn > period.startsOn && { withheldSince: closed }),
      rules,
    };
  }

  /**
   * What was said before a question was switched off may stay as it is.
   *
   * @throws NotAllowedError when something is answered that is not asked of the caller
   */
  private async requireAsked(
    user: UserCaller,
    key: RatingKey,
    { comment, frequency, minutesSaved }: RatingAnswer,
  ) {
    const { ratings } = this.options;
    const { freeText, timeQuestions } = await this.asks(user);
    const asksTime = frequency !== undefined || minutesSaved !== undefined;
    if ((freeText || comment === undefined) && (timeQuestions || !asksTime)) {
      return;
    }
    const kept = (await ratings.find(key))?.answer;
    if (!freeText && comment !== undefined && comment !== kept?.comment) {
      throw new NotAllowedError('comment: free text is switched off for you');
    }
    const time = [frequency, minutesSaved];
    const keptTime = [kept?.frequency, kept?.minutesSaved];
    if (!timeQuestions && asksTime && !isDeepStrictEqual(time, keptTime)) {
      throw new NotAllowedError(
        'minutesSaved, frequency: questions about time are switched off for you',
      );
    }
  }

  private async asks(user: UserCaller): Promise<MyRating['asks']> {
    const { switches } = this.options;
    return {
      freeText: await switches.isOn('freeText', user.claims),
      timeQuestions: await switches.isOn('timeQuestions', user.claims),
    };
  }

  /** The team that is kept with an answer, where teams have figures. */
  private async teamToKeep(
    user: UserCaller,
    product: Product,
    named: string | undefined,
  ): Promise<string | undefined> {
    const { config, switches } = this.options;
    if (!config.teamFigures && named === undefined) {
      return undefined;
    }
    const team = await this.teams.of(user, product, named);
    return team !== undefined && (await switches.isOn('teamFigures', [team]))
      ? team
      : undefined;
  }

  private async keyToFind(
    user: UserCaller,
    product: Product,
    period: Period,
  ): Promise<RatingKey | undefined> {
    const respondentKey = await this.options.keys.keyToFind(
      user.userRef,
      product.id,
      period.id,
    );
    return respondentKey === undefined
      ? undefined
      : { productId: product.id, period: period.id, respondentKey };
  }

  private async previousAnswer(
    user: UserCaller,
    product: Product,
    earlier: Period[],
  ): Promise<MyRating['previous']> {
    for (const period of earlier) {
      const key = await this.keyToFind(user, product, period);
      const kept = key && (await this.options.ratings.find(key));
      if (kept?.answer) {
        const { score, notUsed } = kept.answer;
        return { period, ...(score ? { score } : { notUsed }) };
      }
    }
    return undefined;
  }

  private async answeredComments(
    user: UserCaller,
    product: Product,
    periods: Period[],
  ): Promise<AnsweredComment[]> {
    const answered: AnsweredComment[] = [];
    for (const period of periods) {
      const key = await this.keyToFind(user, product, period);
      const comment = key && (await this.options.comments.answered(key));
      if (comment) {
        const { id, body, reply } = comment;
        answered.push({ id, period, comment: body, reply });
      }
    }
    return answered;
  }

  private async mine(
    user: UserCaller,
    product: Product,
    period: Period,
    kept: KeptRating | undefined,
  ): Promise<MyRating> {
    return {
      entityRef: product.entityRef,
      title: product.title,
      period,
      rules: this.rules(period),
      rating: kept?.answer ?? null,
      published: kept?.published ?? [],
      ...(kept?.comment && { comment: kept.comment }),
      asks: await this.asks(user),
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
