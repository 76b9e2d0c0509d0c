import { periodAt } from 'backstage-plugin-platform-product-common';
import { ItemStore } from '../roadmap/items/ItemStore';
import { loadExampleRoadmap } from './ExampleRoadmap';
import { ExampleRoadmapServices } from './ExampleRoadmapPast';
import { readExampleRoadmapStory } from './ExampleRoadmapStory';
import { scheduleExample } from './scheduleExample';
import { ExampleMeans } from './scheduleExampleAnswers';

/** Fills the roadmaps of the example company; a database with items is left alone. */
export async function scheduleExampleRoadmap(
  path: string,
  { people, periods, logger, now, ...means }: ExampleMeans,
  rooms: Omit<ExampleRoadmapServices, 'productIdOf' | 'membersOf'> & {
    kept: Pick<ItemStore, 'areThereAny'>;
  },
): Promise<void> {
  const story = await readExampleRoadmapStory(path);
  const products = story.products.map(({ product }) => product);
  await scheduleExample({
    ...means,
    job: 'example-roadmap',
    directory: means.products,
    products,
    isLoaded: () => rooms.kept.areThereAny(),
    load: async () => {
      await loadExampleRoadmap({
        story,
        periods: instant => periodAt(periods, instant),
        services: {
          ...rooms,
          productIdOf: async ref => (await means.products.find(ref)).id,
          membersOf: team => people.membersOf(team),
        },
        now: now(),
        logger,
      });
      return { products: products.length };
    },
  });
}
