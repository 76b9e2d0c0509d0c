import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import {
  RoadmapAuthority,
  RoadmapBoard,
  RoadmapCard,
  RoadmapDecision,
  RoadmapEvidence,
  RoadmapItem,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { join } from 'path';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';
import { UserCaller } from '../http/Caller';
import { recordsFolder } from './__testUtils__/exampleCatalog';
import {
  chooseAll,
  mirrorCompany,
  planAll,
} from './__testUtils__/exampleCompany';
import { now } from './__testUtils__/loading';
import { readExampleChoiceStory } from './ExampleChoiceStory';
import { readExampleRoadmapStory } from './ExampleRoadmapStory';

jest.setTimeout(120_000);

const person = (name: string, team: string): UserCaller => ({
  kind: 'user',
  userRef: `user:default/${name}`,
  credentials: mockCredentials.user(`user:default/${name}`),
  claims: async () => [`user:default/${name}`, `group:default/${team}`],
  now,
});
const ada = person('ada', 'search');
const grace = person('grace', 'platform-enablement');
const buildPipeline = {
  kind: 'component',
  namespace: 'default',
  name: 'build-pipeline',
};

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'the example company with its roadmaps on %s',
  id => {
    let knex: Knex;
    let roadmap: Awaited<ReturnType<typeof planAll>>['roadmap'];
    beforeAll(async () => {
      knex = await migratedDatabase(databases, id);
      const company = await mirrorCompany(knex);
      const { choice } = await chooseAll(
        knex,
        await readExampleChoiceStory(join(recordsFolder, 'choices.yaml')),
        company,
      );
      const story = await readExampleRoadmapStory(
        join(recordsFolder, 'roadmap.yaml'),
      );
      const planned = await planAll(knex, story, company, choice.choices);
      roadmap = planned.roadmap;
    });

    const boardFor = (caller: UserCaller): Promise<RoadmapBoard> =>
      roadmap.handlers.readRoadmap({
        caller,
        params: buildPipeline,
        query: {},
      } as never);

    const titlesFor = async (caller: UserCaller) =>
      Object.fromEntries(
        (await boardFor(caller)).columns.map(({ status, items }) => [
          status,
          items.map(({ title }) => title),
        ]),
      );

    const read = async (title: string): Promise<RoadmapItem> => {
      const { id: itemId } = await knex('roadmap_items')
        .where({ title })
        .first('id');
      return roadmap.handlers.readRoadmapItem({
        caller: ada,
        params: { itemId },
      } as never);
    };

    const historyOf = async ({ id: itemId }: RoadmapCard) => {
      const { items }: { items: RoadmapDecision[] } =
        await roadmap.handlers.listRoadmapDecisions({
          caller: ada,
          params: { itemId },
          query: {},
        } as never);
      return items;
    };

    it('has Build Pipeline plan in every column', async () => {
      expect(await titlesFor(ada)).toEqual({
        idea: [
          'Skip what a change cannot break',
          'A dry run of the pipeline file',
          'Say what is wrong with a cache key',
        ],
        considering: ['Runners with a graphics card'],
        later: ['Machines that sign iPhone apps'],
        next: ['Faster cold builds'],
        now: ['AI build assistant', 'Provenance for everything we ship'],
      });
      const { shipped, declined } = await boardFor(ada);
      expect({ shipped, declined }).toEqual({ shipped: 3, declined: 2 });
    });

    it('has what nine teams ask for give way to what was asked from above', async () => {
      const coldBuilds = await read('Faster cold builds');
      expect(coldBuilds).toMatchObject({
        status: 'next',
        demand: { teams: 9, onBehalf: 1 },
        evidence: { for: 3, against: 0 },
      });
      const assistant = await read('AI build assistant');
      expect(assistant).toMatchObject({ status: 'now', demand: { teams: 2 } });
      const [moved] = await historyOf(assistant);
      expect(moved).toMatchObject({
        reason: 'asked-from-above',
        isAgainstDemand: true,
        displaced: { title: 'Faster cold builds' },
      });
    });

    it('has the figures on authority show it', async () => {
      const authority: RoadmapAuthority =
        await roadmap.talkHandlers.readAuthority({
          caller: ada,
          params: buildPipeline,
        } as never);
      expect(
        authority.work.map(({ origin, effort }) => [origin, effort]),
      ).toEqual([
        ['executive', 16],
        ['compliance', 12],
        ['developer', 11],
        ['incident', 2],
      ]);
      expect(authority.developerLed).toMatchObject({ effort: 11, of: 29 });
      expect(
        authority.movedAgainstDemand.map(({ title, reason }) => [
          title,
          reason,
        ]),
      ).toEqual([
        ['AI build assistant', 'asked-from-above'],
        ['Page us when the queue grows', 'unblocks'],
      ]);
      expect(authority.askedForAndDeclined).toHaveLength(2);
    });

    it('has one thing that only the owners see', async () => {
      const internal = 'Leave the hosts of the first runners';
      expect((await titlesFor(grace)).later).toContain(internal);
      expect((await titlesFor(ada)).later).not.toContain(internal);
    });

    it('says what came of everything that is closed', async () => {
      const closed = await knex('roadmap_items').whereIn('status', [
        'shipped',
        'declined',
      ]);
      expect(closed.length).toBeGreaterThan(10);
      expect(closed.filter(item => !item.public_note)).toEqual([]);
      expect(await read('Build agents for Windows')).toMatchObject({
        status: 'declined',
        closing: {
          insteadYouCan: expect.stringContaining('Jenkins'),
          revisit: expect.stringContaining('third team'),
        },
      });
    });

    it('counts a duplicate with what it is a duplicate of', async () => {
      const duplicate = await read('Run tests again that fail now and then');
      expect(duplicate).toMatchObject({
        status: 'duplicate',
        mergedInto: { title: 'Show which tests are flaky' },
      });
      const { demand } = await read('Show which tests are flaky');
      expect(demand.teams).toBe(6);
    });

    it('points to teams that opted out for the reason', async () => {
      const windows = await read('Build agents for Windows');
      const { items }: { items: RoadmapEvidence[] } =
        await roadmap.talkHandlers.listRoadmapEvidence({
          caller: ada,
          params: { itemId: windows.id },
        } as never);
      expect(items.map(({ source }) => source)).toMatchObject([
        {
          kind: 'opt-out',
          team: { entityRef: 'group:default/carriers' },
          isPast: false,
        },
      ]);
    });

    it('happened before now, and nobody is told of it today', async () => {
      const [{ latest }] = await knex('roadmap_decisions').max('at as latest');
      expect(latest < now.toISOString()).toBe(true);
      expect(await knex('outbox').select()).toEqual([]);
    });

    it('is known to be there, so that it is loaded once', async () => {
      expect(await roadmap.example.kept.areThereAny()).toBe(true);
      expect(
        await knex('roadmap_items')
          .select('title')
          .groupBy('title')
          .having(knex.raw('count(*) > 1')),
      ).toEqual([]);
    });
  },
);
