import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { periodAt, PeriodRule } from 'backstage-plugin-platform-product-common';
import { PeopleStore } from '../catalog/PeopleStore';
import { ProductDirectory } from '../catalog/ProductDirectory';
import { Publication } from '../satisfaction/publication/Publication';
import { RatingStore } from '../satisfaction/RatingStore';
import { SatisfactionService } from '../satisfaction/SatisfactionService';
import { JobRuns } from '../setup/JobRuns';
import { loadExampleAnswers } from './ExampleAnswers';
import { readExampleStory } from './ExampleStory';
import { scheduleExample } from './scheduleExample';

/** What everybody of the example company is loaded with. */
export interface ExampleMeans {
  scheduler: SchedulerService;
  products: ProductDirectory;
  people: PeopleStore;
  periods: PeriodRule;
  jobRuns: Pick<JobRuns, 'record'>;
  logger: LoggerService;
  now: () => Date;
}

/** Lets the people of the example company answer; a database with answers is left alone. */
export async function scheduleExampleAnswers(
  path: string,
  { people, periods, logger, now, ...means }: ExampleMeans,
  rooms: {
    ratings: RatingStore;
    satisfaction: SatisfactionService;
    publication: Publication;
  },
): Promise<void> {
  const story = await readExampleStory(path);
  await scheduleExample({
    ...means,
    job: 'example-answers',
    directory: means.products,
    products: story.products.map(({ entityRef }) => entityRef),
    isLoaded: () => rooms.ratings.areThereAny(),
    load: async () => {
      await loadExampleAnswers({
        story,
        periods: instant => periodAt(periods, instant),
        services: {
          rate: (...answer) => rooms.satisfaction.rate(...answer),
          publish: at => rooms.publication.run(at),
          peopleOf: entityRef => people.besides(entityRef),
          claimsOf: async userRef => [
            userRef,
            ...(await people.groupsOf(userRef)),
          ],
        },
        now: now(),
        logger,
      });
      return { products: story.products.length };
    },
  });
}
