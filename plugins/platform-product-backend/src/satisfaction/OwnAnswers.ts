import { SubjectRecord } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { inChunks } from '../database/chunks';
import {
  ErasedMatter,
  KeptMatter,
  Subject,
  SubjectSource,
} from '../subject/SubjectSource';
import { Pepper } from './Pepper';
import { KeptRating, RatingKey, RatingStore } from './RatingStore';
import { RespondentKeys } from './RespondentKeys';
import { SaltStore } from './SaltStore';

interface OwnAnswer {
  key: RatingKey;
  kept: KeptRating;
}

/** What one person answered, found by recomputing their keys; nobody else can ask for it. */
export class OwnAnswers implements SubjectSource {
  readonly area = 'satisfaction';

  constructor(private readonly options: { knex: Knex; pepper: Pepper }) {}

  async find({ userRef }: Subject): Promise<KeptMatter[]> {
    const own = await this.own(this.options.knex, userRef);
    return [
      {
        matter: 'answer',
        fate: 'deleted',
        records: own.flatMap(({ key, kept }) =>
          kept.answer ? [answerRecord(key, kept)] : [],
        ),
      },
      {
        matter: 'answer-mark',
        fate: 'kept',
        records: own.flatMap(({ key, kept }) =>
          kept.published.length > 0
            ? [
                {
                  product: key.productId,
                  period: key.period,
                  questions: kept.published.join(', '),
                },
              ]
            : [],
        ),
      },
    ];
  }

  /** As if they withdrew each answer: what is published stays, and that it is. */
  async erase(
    tx: Knex.Transaction,
    { userRef }: Subject,
  ): Promise<ErasedMatter[]> {
    const own = await this.own(tx, userRef);
    const ratings = new RatingStore(tx);
    for (const { key } of own) {
      await ratings.remove(key);
    }
    return [
      {
        matter: 'answer',
        fate: 'deleted',
        count: own.filter(({ kept }) => kept.answer).length,
      },
      {
        matter: 'answer-mark',
        fate: 'kept',
        count: own.filter(({ kept }) => kept.published.length > 0).length,
      },
    ];
  }

  /** Of all periods whose salt is still there; of others nobody can tell. */
  private async own(knex: Knex, userRef: string): Promise<OwnAnswer[]> {
    const salts = new SaltStore(knex);
    const keys = new RespondentKeys(this.options.pepper, salts);
    const ratings = new RatingStore(knex);
    const own: OwnAnswer[] = [];
    for (const period of await salts.periods()) {
      const products = await ratings.productsAnswered(period);
      for await (const chunk of inChunks(products, 100)) {
        for (const productId of chunk) {
          const respondentKey = await keys.keyToFind(
            userRef,
            productId,
            period,
          );
          const key = respondentKey && { productId, period, respondentKey };
          const kept = key && (await ratings.find(key));
          if (key && kept) {
            own.push({ key, kept });
          }
        }
      }
    }
    return own;
  }
}

function answerRecord(
  { productId, period }: RatingKey,
  { answer }: KeptRating,
): SubjectRecord {
  const { minutesSaved, ...said } = answer!;
  return {
    product: productId,
    period,
    ...said,
    ...(minutesSaved && {
      minutes: `${minutesSaved.low}–${minutesSaved.high}, ${minutesSaved.likely}`,
    }),
  };
}
