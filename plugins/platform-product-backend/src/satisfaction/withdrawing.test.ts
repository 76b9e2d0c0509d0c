import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';
import { RatingStore } from './RatingStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const keyOf = (who: string) => ({
  productId: 'ci',
  period: '2026-Q3',
  respondentKey: `key of ${who}`,
});

describe.each(databases.eachSupportedId())('withdrawing on %s', id => {
  let knex: Knex;
  let ratings: RatingStore;

  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
    ratings = new RatingStore(knex);
  });

  it('takes a published answer of ada, and nobody else’s', async () => {
    for (const who of ['ada', 'tariq', 'max']) {
      await ratings.put(keyOf(who), { score: 4, load: 2 });
    }
    await knex('ratings')
      .whereIn('respondent_key', ['key of ada', 'key of tariq'])
      .update({
        score_batch: 'batch-1',
        load_batch: 'batch-2',
        waiting: false,
      });

    await ratings.remove(keyOf('ada'));

    expect(await ratings.find(keyOf('ada'))).toMatchObject({
      answer: null,
      published: ['score', 'load'],
    });
    expect(await ratings.find(keyOf('tariq'))).toMatchObject({
      answer: { score: 4, load: 2 },
      published: ['score', 'load'],
    });
    expect(await ratings.find(keyOf('max'))).toMatchObject({
      answer: { score: 4, load: 2 },
      published: [],
    });
  });
});
