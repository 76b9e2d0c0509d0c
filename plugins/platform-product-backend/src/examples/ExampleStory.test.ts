import {
  differenceOfMeans,
  shareOf,
  tallyOf,
  timeSavedOf,
  verdictOf,
  verdictsOf,
} from 'backstage-plugin-platform-product-common/statistics';
import { resolve } from 'path';
import { ZodError } from 'zod';
import {
  ExampleQuarter,
  ExampleStory,
  parseExampleStory,
  readExampleStory,
} from './ExampleStory';

const publishedFrom = 5;

describe('the story of the example company', () => {
  let story: ExampleStory;
  beforeAll(async () => {
    story = await readExampleStory(
      resolve(
        __dirname,
        '../../../../examples/company/records/satisfaction.yaml',
      ),
    );
  });

  const quartersOf = (product: string) =>
    story.products.find(({ entityRef }) => entityRef.endsWith(`/${product}`))!
      .quarters;
  const quarterOf = (product: string, quartersAgo: number) =>
    quartersOf(product).find(quarter => quarter.quartersAgo === quartersAgo)!;
  const change = (product: string, quartersAgo: number) =>
    differenceOfMeans(
      quarterOf(product, quartersAgo + 1).scores,
      quarterOf(product, quartersAgo).scores,
    );
  const answered = ({ scores }: ExampleQuarter) => tallyOf(scores).n;
  const nonUsersOf = ({ notUsed }: ExampleQuarter) =>
    Object.values(notUsed).reduce((sum, count) => sum + count, 0);
  const satisfied = (quarter: ExampleQuarter) =>
    shareOf(quarter.scores[3] + quarter.scores[4], answered(quarter));

  it('tells of seven quarters of all thirteen products', () => {
    expect(story.products).toHaveLength(13);
    expect(
      quartersOf('build-pipeline').map(({ quartersAgo }) => quartersAgo),
    ).toEqual([6, 5, 4, 3, 2, 1, 0]);
  });

  it('has no more people than work there', () => {
    for (const { quarters } of story.products) {
      for (const quarter of quarters) {
        expect(answered(quarter) + nonUsersOf(quarter)).toBeLessThan(132 / 2);
      }
    }
  });

  it('has Build Pipeline get better from the quarter in which runners were doubled', () => {
    expect(
      [5, 4, 3, 2, 1, 0].map(quartersAgo =>
        verdictOf(change('build-pipeline', quartersAgo)),
      ),
    ).toEqual([
      'no-detectable-change',
      'no-detectable-change',
      'no-detectable-change',
      'better',
      'better',
      'better',
    ]);
  });

  it('has most people dislike Secrets beyond doubt, in every quarter', () => {
    for (const quarter of quartersOf('secrets')) {
      expect(satisfied(quarter).high).toBeLessThan(0.5);
    }
  });

  it('has few people love their remote environments', () => {
    for (const quarter of quartersOf('remote-dev-environments')) {
      expect(answered(quarter)).toBeLessThanOrEqual(12);
      expect(answered(quarter)).toBeGreaterThan(publishedFrom);
      expect(tallyOf(quarter.scores).mean).toBeGreaterThan(4.7);
    }
  });

  it('never has enough people speak of the template', () => {
    for (const quarter of quartersOf('service-template')) {
      expect(answered(quarter)).toBeLessThan(publishedFrom);
      expect(nonUsersOf(quarter)).toBeLessThan(publishedFrom);
    }
  });

  it('has Observability get worse since alerts have new rules', () => {
    expect(
      [5, 4, 3, 2, 1, 0].map(quartersAgo =>
        verdictOf(change('observability', quartersAgo)),
      ),
    ).toEqual([
      'no-detectable-change',
      'no-detectable-change',
      'no-detectable-change',
      'no-detectable-change',
      'worse',
      'worse',
    ]);
  });

  it.each([1, 0])(
    'has nothing else change, also when all products of %i quarters ago are looked at together',
    quartersAgo => {
      const compared = story.products.filter(({ quarters }) =>
        [quartersAgo, quartersAgo + 1].every(ago =>
          quarters.some(
            quarter =>
              quarter.quartersAgo === ago && answered(quarter) >= publishedFrom,
          ),
        ),
      );
      const names = compared.map(({ entityRef }) => entityRef.split('/')[1]);
      const verdicts = verdictsOf(names.map(name => change(name, quartersAgo)));
      expect(names.length).toBeGreaterThan(6);
      expect(
        Object.fromEntries(
          names
            .map((name, index) => [name, verdicts[index]])
            .filter(([, verdict]) => verdict !== 'no-detectable-change'),
        ),
      ).toEqual({ 'build-pipeline': 'better', observability: 'worse' });
    },
  );

  it('has two products that nobody was asked about', () => {
    expect(
      story.products
        .filter(({ quarters }) => quarters.length === 0)
        .map(({ entityRef }) => entityRef),
    ).toEqual([
      'resource:default/test-environments',
      'component:default/data-pipelines',
    ]);
  });

  it('has a dozen comments on Build Pipeline in this quarter and the last', () => {
    for (const quartersAgo of [0, 1]) {
      expect(
        quarterOf('build-pipeline', quartersAgo).comments.length,
      ).toBeGreaterThanOrEqual(12);
    }
    const comments = story.products.flatMap(({ quarters }) =>
      quarters.flatMap(quarter => quarter.comments),
    );
    expect(new Set(comments).size).toBe(comments.length);
  });

  it('has Build Pipeline save time now, where it cost time before, and Secrets cost it', () => {
    const timeSaved = (product: string, quartersAgo: number) => {
      const times = { daily: 5, weekly: 1, 'now-and-then': 0.25 };
      const hours = quarterOf(product, quartersAgo).timeSaved.flatMap(
        ({ frequency, minutes: [low, likely, high], people }) =>
          Array.from(
            { length: people },
            () => ((low + 4 * likely + high) / 360) * times[frequency],
          ),
      );
      return timeSavedOf({
        n: hours.length,
        sum: hours.reduce((sum, one) => sum + one, 0),
        sumOfSquares: hours.reduce((sum, one) => sum + one ** 2, 0),
        sumOfVariances: 0,
        population: 108,
      }).hoursPerWeek;
    };
    expect(timeSaved('build-pipeline', 3).high).toBeLessThan(0);
    expect(timeSaved('build-pipeline', 1).low).toBeGreaterThan(0);
    expect(timeSaved('secrets', 1).high).toBeLessThan(0);
  });

  it('has some products wait for figures in the running quarter', () => {
    const running = story.products.flatMap(({ quarters }) =>
      quarters.filter(({ quartersAgo }) => quartersAgo === 0),
    );
    const waiting = running.filter(
      quarter => quarter.waiting > 0 || answered(quarter) < publishedFrom,
    );
    expect(waiting.length).toBeGreaterThanOrEqual(4);
    // More would come out with the next run.
    for (const quarter of running) {
      expect(quarter.waiting).toBeLessThan(publishedFrom);
    }
    expect(
      running.filter(
        quarter => answered(quarter) - quarter.waiting >= publishedFrom,
      ).length,
    ).toBeGreaterThanOrEqual(5);
  });
});

describe('a story that contradicts itself', () => {
  const complaintsAbout = (quarter: string) => {
    try {
      parseExampleStory(`
people: []
products:
  - entityRef: component:default/ci
    quarters:
      - { quartersAgo: 1, scores: [0, 1, 2, 0, 0]${quarter} }
`);
    } catch (error) {
      return (error as ZodError).issues.map(({ path }) =>
        path.slice(4).join('.'),
      );
    }
    return [];
  };

  it.each([
    ['', []],
    [', load: [0, 4, 0, 0, 0]', ['load']],
    [', preference: { this: 2, own: 2 }', ['preference']],
    [', preference: { jenkins: 2 }', ['preference']],
    [', comments: [a, b, c, d]', ['comments']],
    [', byName: { user:default/ada: 5 }', ['byName']],
    [', byName: { User:default/Ada: 2, user:default/max: 3 }', []],
    [', waiting: 1', ['waiting']],
    [', notUsed: { tried: -1 }', ['notUsed.tried']],
    [
      ', timeSaved: [{ frequency: hourly, minutes: [1, 2], people: 1 }]',
      ['timeSaved.0.frequency', 'timeSaved.0.minutes'],
    ],
    [' }\n      - { quartersAgo: 1, scores: [0, 0, 0, 0, 0]', ['']],
  ])('is refused where it does: "%s"', (quarter, complaints) => {
    expect(complaintsAbout(quarter)).toEqual(complaints);
  });
});
