import { TestDatabases } from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { join } from 'path';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';
import { exampleCatalog, recordsFolder } from './__testUtils__/exampleCatalog';
import { mirrorCompany, researchAll } from './__testUtils__/exampleCompany';
import { exampleId } from './exampleId';
import {
  ExampleResearchStory,
  parseExampleResearchStory,
  readExampleResearchStory,
} from './ExampleResearchStory';
import { readExampleRoadmapStory } from './ExampleRoadmapStory';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const path = join(recordsFolder, 'research.yaml');

describe('the story of research', () => {
  let story: ExampleResearchStory;
  beforeAll(async () => {
    story = await readExampleResearchStory(path);
  });

  it('tells of nobody and nothing that is not in the catalog', () => {
    const known = new Set(
      exampleCatalog().map(entity => stringifyEntityRef(entity).toLowerCase()),
    );
    const named = [
      ...[...story.studies, ...story.notes, ...story.insights].flatMap(
        ({ researcher, products }) => [researcher, ...products],
      ),
      ...story.studies.flatMap(({ members }) => members),
      ...story.notes.flatMap(({ participants }) =>
        participants.flatMap(({ team, person }) => [team, person]),
      ),
    ];
    expect(named.filter(ref => ref !== undefined && !known.has(ref))).toEqual(
      [],
    );
  });

  it('lets roadmaps build on what it published', async () => {
    const roadmaps = await readExampleRoadmapStory(
      join(recordsFolder, 'roadmap.yaml'),
    );
    const cited = roadmaps.products.flatMap(({ items }) =>
      items.flatMap(({ evidence }) =>
        evidence.flatMap(({ source }) =>
          'insight' in source ? source.insight : [],
        ),
      ),
    );
    expect(cited.length).toBeGreaterThan(0);
    expect(
      story.insights
        .filter(({ isDraft }) => !isDraft)
        .map(({ insight }) => insight),
    ).toEqual(expect.arrayContaining(cited));
  });

  it('says which words are in no note', () => {
    expect(() =>
      parseExampleResearchStory(
        JSON.stringify({
          ...story,
          notes: story.notes.map(note => ({
            ...note,
            body: 'Nobody said anything.',
          })),
        }),
      ),
    ).toThrow(/does not stand in the note|Invalid/);
  });
});

describe.each(databases.eachSupportedId())('what lin heard on %s', id => {
  let knex: Knex;
  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
    await researchAll(
      await readExampleResearchStory(path),
      await mirrorCompany(knex),
    );
  });

  it('is kept encrypted, and published without a finding left to look at', async () => {
    expect(
      await knex('insights').where({ status: 'published' }).pluck('id'),
    ).toEqual(
      expect.arrayContaining([exampleId('cold-builds-cost-the-thread')]),
    );
    expect(JSON.stringify(await knex('research_notes'))).not.toMatch(
      /Goes for tea/,
    );
    const [counts] = await knex('insights')
      .where({ id: exampleId('cold-builds-cost-the-thread') })
      .select('supporting', 'refuting', 'participants', 'teams');
    expect(counts).toEqual({
      supporting: 3,
      refuting: 1,
      participants: 3,
      teams: 3,
    });
  });

  it('lets ada find her part, and nobody else', async () => {
    const linked = await knex('participants').whereNotNull('user_key');
    expect(linked).toHaveLength(1);
    expect(JSON.stringify(linked)).not.toMatch(/user:default/);
  });
});
