import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migratedDatabase } from '../../../__testUtils__/migratedDatabase';
import { planBatches } from '../planBatches';
import { complain } from './__testUtils__/complain';
import { forgetful } from './__testUtils__/mutants/forgetful';
import { hasty } from './__testUtils__/mutants/hasty';
import { nosy } from './__testUtils__/mutants/nosy';
import { fixSalts } from './__testUtils__/perform';
import { headlineOf } from './__testUtils__/story';
import { writeStory } from './__testUtils__/writeStory';

// A function that mutants can replace.
jest.mock('../planBatches', () => {
  const actual = jest.requireActual('../planBatches');
  return { ...actual, planBatches: jest.fn(actual.planBatches) };
});

const seeds = Number(process.env.PLATFORM_PRODUCT_SEEDS ?? 250);
const firstSeed = Number(process.env.PLATFORM_PRODUCT_FIRST_SEED ?? 1);
const mostSeedsOfMutants = 25;

jest.setTimeout(60_000 + seeds * 2_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

let knex: Knex;

beforeAll(async () => {
  knex = await migratedDatabase(databases, 'SQLITE_3');
  await fixSalts(knex);
});

it(`tells of nobody in any of ${seeds} companies, to whoever reads all that is published`, async () => {
  for (let seed = firstSeed; seed < firstSeed + seeds; seed++) {
    const story = writeStory(seed);
    const complaints = await complain(knex, story, [
      'algebra',
      'invariants',
      // It performs everything again.
      ...(seed % 2 === 0 ? ['swap' as const] : []),
    ]);
    const headline = headlineOf(story);
    expect([headline, ...complaints]).toEqual([headline]);
  }
});

describe('is noticed, that', () => {
  afterEach(() => {
    jest.restoreAllMocks();
    jest
      .mocked(planBatches)
      .mockImplementation(jest.requireActual('../planBatches').planBatches);
  });

  it.each(
    [...forgetful, ...hasty, ...nosy].map(
      mutant => [mutant.mistake, mutant.foundBy.join(' and '), mutant] as const,
    ),
  )('%s: by %s', async (_mistake, _checks, { make, foundBy }) => {
    make();
    const missing = new Set(foundBy);
    for (let seed = 1; missing.size > 0 && seed <= mostSeedsOfMutants; seed++) {
      const found = await complain(knex, writeStory(seed), [...missing]);
      found.forEach(({ check }) => missing.delete(check));
    }
    expect([...missing]).toEqual([]);
  });
});
