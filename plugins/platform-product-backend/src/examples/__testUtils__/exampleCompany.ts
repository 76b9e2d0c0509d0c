import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Knex } from 'knex';
import { PeopleStore } from '../../catalog/PeopleStore';
import { createChoiceRoom } from '../../choice/choiceRoom';
import { AuthorizedChoiceService } from '../../choice/choices/AuthorizedChoiceService';
import { layFoundation } from '../../foundation';
import { Announcer } from '../../outbox/Announcer';
import { createProductRoom } from '../../product/productRoom';
import { OptOutStore } from '../../choice/inbox/OptOutStore';
import { createResearchRoom } from '../../research/researchRoom';
import { createItemsCiting } from '../../roadmap/evidence/ItemsCiting';
import { createRoadmapRoom } from '../../roadmap/roadmapRoom';
import { createKnownItems } from '../../roadmap/items/KnownItems';
import { AuthorizedSatisfactionService } from '../../satisfaction/AuthorizedSatisfactionService';
import { Periods } from '../../satisfaction/Periods';
import { PeriodStore } from '../../satisfaction/PeriodStore';
import { loadExampleChoices } from '../ExampleChoices';
import { ExampleChoiceStory } from '../ExampleChoiceStory';
import { loadExampleResearch } from '../ExampleResearch';
import { ExampleResearchStory } from '../ExampleResearchStory';
import { loadExampleRoadmap } from '../ExampleRoadmap';
import { ExampleRoadmapStory } from '../ExampleRoadmapStory';
import { SilentOutbox } from '../SilentOutbox';
import { exampleCatalog } from './exampleCatalog';
import { now, quarters } from './loading';

/** Mirrors the example company's catalog, for rooms to be furnished. */
export async function mirrorCompany(knex: Knex) {
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
  return foundation;
}

type Company = Awaited<ReturnType<typeof mirrorCompany>>;

/** Loads what its teams choose, as the plugin does. */
export async function chooseAll(
  knex: Knex,
  story: ExampleChoiceStory,
  company?: Company,
) {
  const foundation = company ?? (await mirrorCompany(knex));
  const choice = createChoiceRoom(foundation, {
    periods: new Periods(new PeriodStore(knex), {
      length: 'quarter',
      fiscalYearStart: 1,
    }),
    outbox: new SilentOutbox(),
    items: createKnownItems(foundation),
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

/** Loads what was heard, as the plugin does. */
export async function researchAll(
  story: ExampleResearchStory,
  company: Company,
) {
  const research = createResearchRoom(
    {
      ...company,
      config: mockServices.rootConfig({
        data: {
          platformProduct: {
            research: { keys: ['a key that only these tests know of'] },
          },
        },
      }),
    },
    {
      auditor: mockServices.auditor.mock(),
      pepper: Buffer.from('a pepper that only these tests know'),
      citing: createItemsCiting(company),
      choices: {} as AuthorizedChoiceService,
      optOuts: new OptOutStore(company.knex),
      outbox: new SilentOutbox(),
      announcer: {} as Announcer,
      permissions: mockServices.permissions.mock(),
      permissionsRegistry: mockServices.permissionsRegistry.mock(),
    },
  );
  await loadExampleResearch({
    story,
    services: {
      ...research.example,
      productIdOf: async ref => (await company.products.find(ref)).id,
    },
    now,
    logger: mockServices.logger.mock(),
  });
  return { research };
}

/** Loads its roadmaps, as the plugin does; evidence reads what teams choose. */
export async function planAll(
  knex: Knex,
  story: ExampleRoadmapStory,
  company: Company,
  choices: AuthorizedChoiceService,
) {
  const roadmap = createRoadmapRoom(company, {
    outbox: new SilentOutbox(),
    announcer: {} as Announcer,
    privacyStewards: new Set(),
    satisfaction: {} as AuthorizedSatisfactionService,
    choices,
    insights: {
      publishedAmong: async () => new Map(),
      sightOf: async () => new Set(),
    },
    asking: { ask: async () => {} },
  });
  const people = new PeopleStore(knex);
  await loadExampleRoadmap({
    story,
    periods: quarters,
    services: {
      ...roadmap.example,
      productIdOf: async ref => (await company.products.find(ref)).id,
      membersOf: team => people.membersOf(team),
    },
    now,
    logger: mockServices.logger.mock(),
  });
  return { roadmap };
}
