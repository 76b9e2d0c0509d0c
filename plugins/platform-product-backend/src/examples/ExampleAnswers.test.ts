import {
  periodAt,
  RatingRequest,
} from 'backstage-plugin-platform-product-common';
import { ratingRequestSchema } from 'backstage-plugin-platform-product-common/contract';
import { resolve } from 'path';
import {
  everybody,
  load,
  loading,
  now,
  quarterIdAgo,
  quarters,
} from './__testUtils__/loading';
import {
  ExampleStory,
  parseExampleStory,
  readExampleStory,
} from './ExampleStory';

const k = 5;

describe('loading the example company', () => {
  let story: ExampleStory;
  beforeAll(async () => {
    story = await readExampleStory(
      resolve(
        __dirname,
        '../../../../examples/company/records/satisfaction.yaml',
      ),
    );
  });

  it('has as many people say what in each quarter as the story tells', async () => {
    const { given } = await load(story);
    for (const product of story.products) {
      const { entityRef } = product;
      for (const quarter of product.quarters) {
        const answers = given.filter(
          one =>
            one.entityRef === entityRef &&
            quarters(one.at).id === quarterIdAgo(quarter.quartersAgo),
        );
        const count = (fits: (request: RatingRequest) => unknown) =>
          answers.filter(({ request }) => fits(request)).length;
        expect(
          [1, 2, 3, 4, 5].map(score => count(one => one.score === score)),
        ).toEqual(quarter.scores);
        expect(
          [1, 2, 3, 4, 5].map(level => count(one => one.load === level)),
        ).toEqual(quarter.load);
        for (const [reason, people] of Object.entries(quarter.notUsed)) {
          expect(count(one => one.notUsed === reason)).toBe(people);
        }
        for (const [preference, people] of Object.entries(quarter.preference)) {
          expect(count(one => one.preference === preference)).toBe(people);
        }
        for (const { frequency, minutes, people } of quarter.timeSaved) {
          expect(
            count(
              one =>
                one.frequency === frequency &&
                one.minutesSaved?.low === minutes[0] &&
                one.minutesSaved.likely === minutes[1] &&
                one.minutesSaved.high === minutes[2],
            ),
          ).toBe(people);
        }
        expect(
          answers.flatMap(({ request }) => request.comment ?? []).sort(),
        ).toEqual(
          [
            ...quarter.comments,
            ...Object.values(quarter.byName).flatMap(
              ({ comment }) => comment ?? [],
            ),
          ].sort(),
        );
        expect(new Set(answers.map(({ userRef }) => userRef)).size).toBe(
          answers.length,
        );
      }
    }
  });

  it('gives every answer as a person could', async () => {
    const { given } = await load(story);
    for (const { request } of given) {
      expect(ratingRequestSchema.parse(request)).toEqual(request);
    }
    expect(given[0].claims).toEqual([
      given[0].userRef,
      'group:default/checkout',
    ]);
  });

  it('tells the same story each time', async () => {
    const first = await load(story);
    const second = await load(story);
    expect(second.given).toEqual(first.given);
    expect(second.publications).toEqual(first.publications);
  });

  it('happens in order, and nothing of it after now', async () => {
    const { given, publications } = await load(story);
    const times = given.map(({ at }) => at.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(Math.max(...times)).toBeLessThan(now.getTime());
    expect(Math.max(...publications.map(at => at.getTime()))).toBeLessThan(
      Math.max(...times),
    );
  });

  it('publishes a few times a quarter and once just after it', async () => {
    const { publications } = await load(story);
    expect(
      publications.slice(-6).map(at => at.toISOString().slice(0, 10)),
    ).toEqual([
      '2026-07-24',
      '2026-08-20',
      '2026-10-01',
      '2026-10-14',
      '2026-10-30',
      '2026-11-18',
    ]);
  });

  it('leaves no answer to a question behind that enough people gave', async () => {
    const { given, publications } = await load(story);
    const questions = [
      'score',
      'notUsed',
      'preference',
      'load',
      'frequency',
      'minutesSaved',
    ] as const;
    const leftBehind: string[] = [];
    for (const { entityRef } of story.products) {
      for (const question of questions) {
        for (let ago = 1; ago <= 6; ago++) {
          const id = quarterIdAgo(ago);
          const answers = given.filter(
            one =>
              one.entityRef === entityRef &&
              one.request[question] !== undefined &&
              quarters(one.at).id === id,
          );
          const waitingAtClose = publications
            .filter(at => quarters(at).id === id)
            .reduce((waiting, at) => {
              const left = waiting.filter(one => one.at > at);
              return waiting.length - left.length >= k ? left : waiting;
            }, answers);
          if (
            answers.length >= k &&
            waitingAtClose.length > 0 &&
            waitingAtClose.length < k
          ) {
            leftBehind.push(`${entityRef} ${question} ${id}`);
          }
        }
      }
    }
    expect(leftBehind).toEqual([]);
  });

  it('leaves the running quarter to whoever signs in, and knows what ada said before', async () => {
    const { given } = await load(story);
    const byPersonas = given.filter(({ userRef }) =>
      story.people.includes(userRef),
    );
    expect(
      byPersonas.filter(({ at }) => quarters(at).id === quarters(now).id),
    ).toEqual([]);
    expect(
      byPersonas.find(
        ({ userRef, entityRef }) =>
          userRef === 'user:default/ada' &&
          entityRef === 'component:default/build-pipeline',
      )!.request.score,
    ).toBe(4);
  });

  it('asks those who use a product rather than the others', async () => {
    const { given } = await load(story);
    const places = given
      .filter(({ entityRef }) => entityRef.endsWith('/secrets'))
      .flatMap(({ userRef }) =>
        userRef.includes('developer-') ? everybody.indexOf(userRef) : [],
      );
    expect(Math.max(...places)).toBeLessThan(58);
  });

  it('lets happier people give the better answers', async () => {
    const { given } = await load(story);
    const mean = (numbers: number[]) =>
      numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    const scoresOf = (preference: string) =>
      given
        .filter(({ request }) => request.preference === preference)
        .map(({ request }) => request.score!);
    expect(mean(scoresOf('this'))).toBeGreaterThan(
      mean(scoresOf('alternative')) + 1,
    );
  });

  it('says how far it is in counts, and never who said what', async () => {
    const { lines } = await load(story);
    expect(lines).toHaveLength(7);
    expect(lines[0]).toMatch(
      /^Example company: \d+ answers of quarter 1 of 7 loaded$/,
    );
    expect(lines.join()).not.toMatch(/user:|component:|developer-/);
  });

  it('closes the last quarter in the first minute of a new one, and tells nothing of that yet', async () => {
    const newQuarter = new Date('2026-10-01T00:01:00Z');
    const { given, publications } = await load(story, { now: newQuarter });
    expect(publications.at(-1)).toEqual(newQuarter);
    expect(Math.max(...given.map(({ at }) => at.getTime()))).toBeLessThan(
      Date.parse('2026-10-01T00:00:00Z'),
    );
  });

  it('fits months as well as quarters', async () => {
    const { given, publications } = await load(story, {
      periods: instant =>
        periodAt({ length: 'month', fiscalYearStart: 4 }, instant),
    });
    expect(given[0].at.toISOString()).toMatch(/^2026-05/);
    expect(publications.map(at => at.toISOString())).toContain(
      '2026-11-01T01:00:00.000Z',
    );
  });

  it('stops before the first answer when the company is too small for the story', async () => {
    const { loaded, given, publications } = loading(story, {
      people: everybody.slice(0, 20),
    });
    await expect(loaded).rejects.toThrow(
      '51 people are to answer, but there are only 20',
    );
    expect(given).toEqual([]);
    expect(publications).toEqual([]);
  });

  it('has nothing to tell of a story without quarters', async () => {
    const { given } = await load(
      parseExampleStory('{people: [], products: []}'),
    );
    expect(given).toEqual([]);
  });
});
