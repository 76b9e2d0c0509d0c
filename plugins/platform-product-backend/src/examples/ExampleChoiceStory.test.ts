import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  choiceRequestSchema,
  mandateRequestSchema,
  productContract,
} from 'backstage-plugin-platform-product-common/contract';
import { join } from 'path';
import { ZodError } from 'zod';
import { checkedStatement } from '../choice/choices/checkedStatement';
import { exampleCatalog, recordsFolder } from './__testUtils__/exampleCatalog';
import { now, quarters } from './__testUtils__/loading';
import { choiceEventsOf, ChoiceMoment } from './choiceEventsOf';
import {
  ExampleChoiceStory,
  parseExampleChoiceStory,
  readExampleChoiceStory,
} from './ExampleChoiceStory';
import { exampleQuarters } from './exampleQuarters';

describe('the story of what teams choose', () => {
  let story: ExampleChoiceStory;
  let events: ChoiceMoment[];
  beforeAll(async () => {
    story = await readExampleChoiceStory(join(recordsFolder, 'choices.yaml'));
    events = choiceEventsOf(story, exampleQuarters(quarters, now, 8), now);
  });

  const entities = new Map(
    exampleCatalog().map(entity => [
      stringifyEntityRef(entity).toLowerCase(),
      entity,
    ]),
  );
  const isTeam = (ref: string) => entities.get(ref)?.spec?.type === 'team';
  const isOffered = (ref: string) =>
    entities.get(ref)?.metadata.annotations?.['platform-product.io/offered'] ===
    'true';

  it('tells of nothing that is not in the catalog', () => {
    const { mandates, products } = story;
    const choices = products.flatMap(product => product.choices);
    expect(
      [
        ...products.map(({ product }) => product),
        ...mandates.flatMap(mandate => mandate.products),
      ].filter(ref => !isOffered(ref)),
    ).toEqual([]);
    expect(
      [
        ...choices.flatMap(({ teams }) => teams),
        ...mandates.map(({ owner }) => owner),
        ...products.flatMap(({ conversations }) =>
          conversations.map(({ team }) => team),
        ),
      ].filter(ref => !isTeam(ref)),
    ).toEqual([]);
    expect(
      [
        ...choices.flatMap(({ alternative }) =>
          alternative && 'entityRef' in alternative
            ? alternative.entityRef
            : [],
        ),
        ...mandates.flatMap(({ scope }) => (scope === 'all' ? [] : scope)),
        ...products.flatMap(({ pages }) =>
          pages.flatMap(({ audience }) => audience),
        ),
      ].filter(ref => !entities.has(ref)),
    ).toEqual([]);
  });

  it('tells of all products', () => {
    expect(story.products.map(({ product }) => product).sort()).toEqual(
      [...entities.keys()].filter(isOffered).sort(),
    );
  });

  it('says everything as a person could', () => {
    const said = events.flatMap(event =>
      'said' in event ? { ...event.said, version: 0 } : [],
    );
    const mandates = events.flatMap(event =>
      'mandate' in event ? event.mandate : [],
    );
    const pages = events.flatMap(event =>
      'page' in event ? { ...event.page, version: 0 } : [],
    );
    const jobs = events.flatMap(event => ('job' in event ? event.job : []));
    const { changeProduct, addProductJob } = productContract;

    expect(said.map(one => choiceRequestSchema.parse(one))).toEqual(said);
    said.forEach(checkedStatement);
    expect(mandates.map(one => mandateRequestSchema.parse(one))).toEqual(
      mandates,
    );
    expect(pages.map(one => changeProduct.body!.parse(one))).toEqual(pages);
    expect(jobs.map(one => addProductJob.body!.parse(one))).toEqual(jobs);
  });

  it('happens in order, and nothing of it after now', () => {
    const times = events.map(({ at }) => at.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(Math.max(...times)).toBeLessThan(now.getTime());
    expect(events[0].at.toISOString()).toMatch(/^2024-10/);
  });

  it('leaves nobody at another word than the last of a quarter', () => {
    const said = events.flatMap(event => ('said' in event ? [event] : []));
    const places = said.map(
      ({ at, product, team }) => `${quarters(at).id} ${product} ${team}`,
    );
    expect(new Set(places).size).toBe(places.length);
  });

  it('lets one requirement end a year after it began, and the other go on', () => {
    const began = events.flatMap(event => ('mandate' in event ? [event] : []));
    expect(began.map(({ mandate }) => mandate.expiresAt.slice(0, 7))).toEqual([
      '2027-10',
      '2026-04',
    ]);
    expect(
      events
        .filter(event => 'endsMandates' in event)
        .map(({ at }) => at.toISOString()),
    ).toEqual([began[1].mandate.expiresAt]);
  });

  it('leaves it to tariq what payments says of secrets', () => {
    expect(
      events.filter(
        event =>
          'team' in event &&
          event.team === 'group:default/payments' &&
          event.product === 'component:default/secrets',
      ),
    ).toEqual([]);
  });
});

describe('a story of choices that can not be understood', () => {
  const complaintsAbout = (choice: string) => {
    try {
      parseExampleChoiceStory(`
mandates: []
products:
  - product: component:ci
    choices:
      - { teams: [payments], quartersAgo: 1, ${choice} }
`);
    } catch (error) {
      return (error as ZodError).issues.map(({ path }) =>
        path.slice(4).join('.'),
      );
    }
    return [];
  };

  it.each([
    ['choice: uses, basis: ours', []],
    ['choice: opted-out, alternative: { name: Jenkins }, reasons: [cost]', []],
    ['choice: loves', ['choice']],
    ['choice: uses, basis: theirs', ['basis']],
    ['choice: opted-out, reasons: [boredom]', ['reasons.0']],
    ['choice: opted-out, alternative: jenkins', ['alternative']],
    ['choice: opted-out, alternative: { nothing: false }', ['alternative']],
    ['choice: uses, basis: ours, approvedBy: max', ['']],
  ])('is refused: "%s"', (choice, complaints) => {
    expect(complaintsAbout(choice)).toEqual(complaints);
  });
});
