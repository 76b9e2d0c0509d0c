import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Knex } from 'knex';
import { PeopleStore } from '../../catalog/PeopleStore';
import { createChoiceRoom } from '../../choice/choiceRoom';
import { layFoundation } from '../../foundation';
import { Announcer } from '../../outbox/Announcer';
import { createProductRoom } from '../../product/productRoom';
import { Periods } from '../../satisfaction/Periods';
import { PeriodStore } from '../../satisfaction/PeriodStore';
import { loadExampleChoices } from '../ExampleChoices';
import { ExampleChoiceStory } from '../ExampleChoiceStory';
import { SilentOutbox } from '../SilentOutbox';
import { exampleCatalog } from './exampleCatalog';
import { now, quarters } from './loading';

/** Mirrors the example company's catalog and loads its choices, as the plugin does. */
export async function chooseAll(knex: Knex, story: ExampleChoiceStory) {
  const foundation = layFoundation({
    auth: mockServices.auth(),
    catalog: catalogServiceMock({ entities: exampleCatalog() }),
    config: mockServices.rootConfig(),
    knex,
    logger: mockServices.logger.mock(),
    now: () => now,
    permissions: mockServices.permissions(),
    scheduler: mockServices.scheduler.mock(),
  });
  await foundation.mirror.scan();
  const choice = createChoiceRoom(foundation, {
    periods: new Periods(new PeriodStore(knex), {
      length: 'quarter',
      fiscalYearStart: 1,
    }),
    outbox: new SilentOutbox(),
    announcer: {} as Announcer,
  });
  const people = new PeopleStore(knex);
  await loadExampleChoices({
    story,
    periods: quarters,
    services: {
      ...choice.example,
      products: createProductRoom(foundation).service,
      membersOf: team => people.membersOf(team),
    },
    now,
    logger: mockServices.logger.mock(),
  });
  return { choice };
}
