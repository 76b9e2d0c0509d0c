import { stringifyEntityRef } from '@backstage/catalog-model';
import { roadmapSuggestionSchema } from 'backstage-plugin-platform-product-common/contract';
import { readFile } from 'fs/promises';
import { join } from 'path';
import { ZodError } from 'zod';
import { exampleCatalog, recordsFolder } from './__testUtils__/exampleCatalog';
import { now } from './__testUtils__/loading';
import {
  ExampleRoadmapStory,
  parseExampleRoadmapStory,
  readExampleRoadmapStory,
} from './ExampleRoadmapStory';
import { roadmapEventsOf } from './roadmapEventsOf';

describe('the story of the roadmaps', () => {
  const path = join(recordsFolder, 'roadmap.yaml');
  let story: ExampleRoadmapStory;
  beforeAll(async () => {
    story = await readExampleRoadmapStory(path);
  });

  const entities = new Map(
    exampleCatalog().map(entity => [
      stringifyEntityRef(entity).toLowerCase(),
      entity,
    ]),
  );

  it('tells of nothing that is not in the catalog', () => {
    const named = story.products.flatMap(({ items }) =>
      items.flatMap(({ team, demand, evidence, comments }) => [
        team,
        ...demand.flatMap(({ teams }) => teams),
        ...evidence.map(({ source }) =>
          'optOut' in source ? source.optOut : undefined,
        ),
        ...comments.map(comment => comment.team),
      ]),
    );
    expect(
      named.filter(
        ref => ref !== undefined && entities.get(ref)?.spec?.type !== 'team',
      ),
    ).toEqual([]);
  });

  it('has each product run by somebody of the team that owns it', () => {
    const ownedBy = (ref: string) =>
      String(entities.get(ref)?.spec?.owner).replace(/^/, 'group:default/');
    const teamsOf = (ref: string) =>
      entities
        .get(ref)
        ?.relations?.filter(({ type }) => type === 'memberOf')
        .map(({ targetRef }) => targetRef) ?? [];
    expect(
      story.products.filter(
        ({ product, owner }) => !teamsOf(owner).includes(ownedBy(product)),
      ),
    ).toEqual([]);
  });

  it('asks for everything as a person could', () => {
    const suggestions = story.products.flatMap(({ product, items }) =>
      items.map(({ title, problem, team, importance, url }) => ({
        title,
        problem,
        products: [product],
        teamRef: team,
        importance,
        url,
      })),
    );
    expect(suggestions.length).toBeGreaterThan(35);
    expect(
      suggestions.filter(
        suggestion => !roadmapSuggestionSchema.safeParse(suggestion).success,
      ),
    ).toEqual([]);
  });

  it('begins each item with what was asked for, and tells on in order of time', () => {
    const events = roadmapEventsOf(story, now);
    const moments = events.map(({ at }) => at.getTime());
    expect(moments).toEqual([...moments].sort((a, b) => a - b));
    expect(moments[moments.length - 1]).toBeLessThan(now.getTime());
    const firsts = new Map(
      [...events].reverse().map(({ item, happening }) => [item, happening]),
    );
    expect(
      [...firsts].filter(([, happening]) => !('suggested' in happening)),
    ).toEqual([]);
  });

  it('lets teams say what they want one day after the other', () => {
    const events = roadmapEventsOf(story, now).filter(
      ({ item, happening }) =>
        item === 'more-runners' &&
        'team' in happening &&
        ['booking', 'tracking', 'accounts'].includes(
          happening.team.split('/')[1],
        ),
    );
    expect(events.map(({ at }) => at.toISOString().slice(0, 10))).toEqual([
      '2025-10-19',
      '2025-10-20',
      '2025-10-21',
    ]);
  });

  it.each([
    [
      'points to an item that there is none of',
      'duplicateOf: flaky-tests',
      'duplicateOf: flaky',
      /'flaky', which is no item/,
    ],
    [
      'has two items of one name',
      'item: retry-tests',
      'item: flaky-tests',
      /two items have one name/,
    ],
    [
      'names what is no reference',
      'team: messaging',
      'team: "a b:/"',
      /is no entity reference/,
    ],
    [
      'says more than can be kept',
      'origin: incident',
      'orgin: incident',
      /orgin/,
    ],
  ])('is refused where it %s', async (_why, written, instead, message) => {
    const yaml = await readFile(path, 'utf8');
    expect(yaml).toContain(written);
    const parse = () =>
      parseExampleRoadmapStory(yaml.replace(written, instead));
    expect(parse).toThrow(ZodError);
    expect(parse).toThrow(message);
  });
});
