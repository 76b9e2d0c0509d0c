import {
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { periodAt, PeriodRule } from 'backstage-plugin-platform-product-common';
import { resolve } from 'path';
import { PeopleStore } from '../catalog/PeopleStore';
import { ProductDirectory } from '../catalog/ProductDirectory';
import { Publication } from '../satisfaction/publication/Publication';
import { RatingStore } from '../satisfaction/RatingStore';
import { SatisfactionService } from '../satisfaction/SatisfactionService';
import { JobRuns } from '../setup/JobRuns';
import { loadExampleAnswers } from './ExampleAnswers';
import { readExampleStory } from './ExampleStory';

const job = 'example-answers';

/**
 * Where the example company's answers are kept; undefined unless this is a demo on
 * somebody's own machine.
 */
export function exampleRecordsFrom(
  config: RootConfigService,
): string | undefined {
  const isDemo =
    process.env.NODE_ENV === 'development' &&
    config.getOptionalBoolean('platformProduct.demo.enabled');
  const path = config.getOptionalString('platformProduct.demo.records');
  return isDemo && path ? resolve(path) : undefined;
}

/**
 * Lets the example company answer as soon as its products are in the catalog, once: a
 * database with answers is left alone.
 */
export async function scheduleExampleAnswers(options: {
  path: string;
  scheduler: SchedulerService;
  periods: PeriodRule;
  products: ProductDirectory;
  people: PeopleStore;
  ratings: RatingStore;
  satisfaction: SatisfactionService;
  publication: Publication;
  jobRuns: Pick<JobRuns, 'record'>;
  logger: LoggerService;
  now: () => Date;
}): Promise<void> {
  const { path, scheduler, products, people, ratings, jobRuns, now } = options;
  const story = await readExampleStory(path);
  const settled = new AbortController();
  let known = { people: -1 };

  const isMirrored = async () => {
    for (const { entityRef } of story.products) {
      try {
        await products.find(entityRef);
      } catch (error) {
        if (isError(error) && error.name === 'NotFoundError') {
          return false;
        }
        throw error;
      }
    }
    return true;
  };

  const load = () =>
    loadExampleAnswers({
      story,
      periods: instant => periodAt(options.periods, instant),
      services: {
        rate: (...answer) => options.satisfaction.rate(...answer),
        publish: at => options.publication.run(at),
        peopleOf: entityRef => people.besides(entityRef),
        claimsOf: async userRef => [
          userRef,
          ...(await people.groupsOf(userRef)),
        ],
      },
      now: now(),
      logger: options.logger,
    });

  await scheduler.scheduleTask({
    id: job,
    scope: 'local',
    frequency: { seconds: 5 },
    initialDelay: { seconds: 5 },
    timeout: { minutes: 10 },
    signal: settled.signal,
    fn: async () => {
      if (await ratings.areThereAny()) {
        settled.abort();
        return;
      }
      // Two looks that find the same: nobody is still being read.
      const { people: before } = known;
      known = await products.mirrorCounts();
      if (known.people !== before || !(await isMirrored())) {
        return;
      }
      try {
        await load();
      } catch (error) {
        // Not everybody is in the catalog yet; nobody has answered either.
        if (error instanceof RangeError) {
          return;
        }
        throw error;
      }
      await jobRuns.record(job, async () => ({
        products: story.products.length,
      }));
      settled.abort();
    },
  });
}
