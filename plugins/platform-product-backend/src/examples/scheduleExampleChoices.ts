import { periodAt } from 'backstage-plugin-platform-product-common';
import { ChoiceService } from '../choice/choices/ChoiceService';
import { SystemCaller } from '../http/Caller';
import { loadExampleChoices } from './ExampleChoices';
import { readExampleChoiceStory } from './ExampleChoiceStory';
import { scheduleExample } from './scheduleExample';
import { ExampleChoiceServices } from './ExamplePast';
import { ExampleMeans } from './scheduleExampleAnswers';

/** Lets the teams of the example company choose; a database with choices is left alone. */
export async function scheduleExampleChoices(
  path: string,
  { people, periods, logger, now, ...means }: ExampleMeans,
  rooms: Omit<ExampleChoiceServices, 'membersOf'> & {
    choices: Pick<ChoiceService, 'listTeams'>;
  },
): Promise<void> {
  const story = await readExampleChoiceStory(path);
  const products = story.products.map(({ product }) => product);

  const hasChoices = async (product: string) => {
    const caller: SystemCaller = { kind: 'system', now: now() };
    const { items } = await rooms.choices.listTeams(caller, product, {
      said: true,
      limit: 1,
    });
    return items.length > 0;
  };

  await scheduleExample({
    ...means,
    job: 'example-choices',
    directory: means.products,
    products,
    isLoaded: async () =>
      (await Promise.all(products.map(hasChoices))).some(Boolean),
    load: async () => {
      await loadExampleChoices({
        story,
        periods: instant => periodAt(periods, instant),
        services: { ...rooms, membersOf: team => people.membersOf(team) },
        now: now(),
        logger,
      });
      return { products: products.length };
    },
  });
}
