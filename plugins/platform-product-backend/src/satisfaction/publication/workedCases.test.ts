import { TestDatabases } from '@backstage/backend-test-utils';
import { RatingRequest } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { migratedDatabase } from '../../__testUtils__/migratedDatabase';
import {
  forgetAnswers,
  RoomOptions,
  satisfactionRoom,
} from '../../__testUtils__/satisfactionRoom';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

/*
 * Cases are written as they are told: `+A5` five more people of team A rate, `+5` five
 * without a team, `d` the daily run, `c` the run that closes the period. After `=` stands
 * what is published then: how many in all, and how many in each team with a figure.
 */
const withTeams: Array<[story: string, options?: RoomOptions]> = [
  ['+A5 +B4 d = 5 A5; +B1 d = 10 A5 B5'],
  ['+A5 +B4 c = 9'],
  ['+A7 d = 7 A7; +A1 d = 7 A7; c = 7 A7'],
  ['+A4 +B9 +C6 d = 15 B9 C6'],
  ['+A4 +B9 +C6 c = 19 B9'],
  ['+A5 +B14 c = 19 A5 B14'],
  ['+A3 +B2 +C14 c = 19 C14'],
  ['+A6 +B6 d = 12 A6 B6; +A5 +B1 d = 17 A11 B6; +B4 d = 22 A11 B11'],
  ['+A4 +B4 +C4 +D4 +E4 d = 20; +A1 d = 20; +A4 d = 25 A5'],
  ['+3 +A5 +B6 c = 14 B6'],
  ['+5 +A5 +B2 c = 12 A5'],
  ['+4 +A4 +B4 +C4 +D4 d = 20'],
  ['+F4 +1 d = 5', { offFor: [] }],
  ['+A9 +B9 d = 18 B9', { offFor: ['A'] }],
];

const withoutTeams = [
  '+7 d = 7; +3 d = 7; +2 d = 12; c = 12',
  '+4 d = 0; c = 0',
];

const day = (n: number) => new Date(Date.UTC(2026, 9, n, 12));
const afterwards = new Date('2027-01-01T01:17:00.000Z');

describe.each(databases.eachSupportedId())('publishing on %s', id => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
  });
  beforeEach(async () => {
    await forgetAnswers(knex);
  });

  /** How many people are in the figures of a question, in all and by team. */
  const published = async (question = 'score') => {
    const cells = await knex('published_cells').where({ question });
    const n = (cut: string) => cells.find(cell => cell.cut === cut)?.n ?? 0;
    const teams = cells
      .filter(cell => cell.cut !== 'all')
      .sort((a, b) => (a.cut < b.cut ? -1 : 1))
      .map(
        cell =>
          `${cell.cut.replace('group:default/', '').toUpperCase()}${cell.n}`,
      );
    return [String(n('all')), ...teams].join(' ');
  };

  /** What was published after each chapter of a story. */
  const tell = async (story: string, options: RoomOptions) => {
    const room = satisfactionRoom(knex, options);
    // Teams are large enough for figures, but for F, which has four members.
    'ABCDE'.split('').forEach(team => room.addSilentMembers(team, 5));
    const chapters: string[] = [];
    let people = 0;
    let today = 1;
    for (const chapter of story.split('; ')) {
      const [steps] = chapter.split(' = ');
      for (const step of steps.split(' ')) {
        const [, team, count] = step.match(/^\+([A-F]?)(\d+)$/) ?? [];
        if (count) {
          for (let i = 0; i < Number(count); i++) {
            const person = `person-${(people += 1)}`;
            room.join(person, team || undefined);
            await room.rate(person, { score: 4 }, day(today));
          }
        } else {
          await room.publish(step === 'c' ? afterwards : day(today));
          today += 1;
        }
      }
      chapters.push(`${steps} = ${await published()}`);
    }
    return chapters.join('; ');
  };

  it.each(withTeams)('with team figures: %s', async (story, options = {}) => {
    expect(await tell(story, { teamFigures: true, ...options })).toBe(story);
  });

  it.each(withoutTeams)('without team figures: %s', async story => {
    expect(await tell(story, {})).toBe(story);
  });

  const tenPeople = async (
    people: number,
    answer: RatingRequest = { score: 4 },
  ) => {
    const room = satisfactionRoom(knex, { teamFigures: true });
    room.addSilentMembers('B', 5);
    for (let i = 1; i <= people; i++) {
      room.join(`person-${i}`, 'A');
      await room.rate(`person-${i}`, answer, day(1));
    }
    return room;
  };

  it('moves no figure when somebody published changes, withdraws, or moves', async () => {
    const room = await tenPeople(12);
    await room.publish(day(1));
    const before = await knex('published_cells').select();

    await expect(
      room.rate('person-1', { score: 1 }, day(2)),
    ).rejects.toMatchObject({
      name: 'ConflictError',
      current: { rating: { score: 4 }, published: ['score'] },
    });
    await room.withdraw('person-2', day(2));
    await room.withdraw('person-3', day(2));
    room.join('person-4', 'B');
    await room.publish(day(2));
    await room.publish(afterwards);

    expect(await published()).toBe('12 A12');
    expect(await knex('published_cells').select()).toEqual(before);
  });

  it('lets nobody enter a period twice', async () => {
    const room = await tenPeople(10);
    await room.publish(day(1));
    for (const person of ['person-1', 'person-2', 'person-3', 'person-4']) {
      await room.withdraw(person, day(2));
      await expect(
        room.rate(person, { score: 1 }, day(2)),
      ).rejects.toMatchObject({
        current: { rating: null, published: ['score'] },
      });
    }
    room.join('person-11', 'A');
    await room.rate('person-11', { score: 4 }, day(2));
    await room.publish(day(2));
    expect(await published()).toBe('10 A10');
  });

  it('publishes each question by itself', async () => {
    const room = await tenPeople(8);
    for (const person of ['person-1', 'person-2', 'person-3']) {
      await room.rate(person, { score: 4, load: 2 }, day(1));
    }
    await room.publish(day(1));
    expect([await published('score'), await published('load')]).toEqual([
      '8 A8',
      '0',
    ]);
    for (const person of ['person-4', 'person-5']) {
      await room.rate(person, { score: 4, load: 2 }, day(2));
    }
    await room.publish(day(2));
    expect([await published('score'), await published('load')]).toEqual([
      '8 A8',
      '5 A5',
    ]);
  });

  it('lets others have a turn while it goes from product to product', async () => {
    const room = await tenPeople(10);
    await knex('ratings').insert(
      (await knex('ratings')).map(row => ({ ...row, product_id: 'another' })),
    );
    let turns = 0;
    let next = setImmediate(function turn() {
      turns += 1;
      next = setImmediate(turn);
    });
    await room.publish(day(1));
    clearImmediate(next);
    expect(turns).toBeGreaterThanOrEqual(2);
  });

  it('does nothing when a run is repeated, or done by two replicas at once', async () => {
    const room = await tenPeople(10, { score: 5, preference: 'this' });
    await Promise.allSettled([room.publish(day(1)), room.publish(day(1))]);
    const once = await knex('published_batches').orderBy('question');
    expect(once.map(({ question, n }) => [question, n])).toEqual([
      ['preference', 10],
      ['score', 10],
    ]);
    await room.publish(day(1));
    expect(await knex('published_batches').orderBy('question')).toEqual(once);
    await room.publish(afterwards);
    await room.publish(afterwards);
    expect(await knex('published_batches').orderBy('question')).toEqual(once);
  });
});
