import { TestDatabases } from '@backstage/backend-test-utils';
import { RatingRequest, Score } from 'backstage-plugin-platform-product-common';
import { satisfactionSchema } from 'backstage-plugin-platform-product-common/contract';
import { Knex } from 'knex';
import { migratedDatabase } from '../../__testUtils__/migratedDatabase';
import {
  forgetAnswers,
  RoomOptions,
  satisfactionRoom,
} from '../../__testUtils__/satisfactionRoom';
import { statementsOf } from '../../__testUtils__/queryPlan';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const september = new Date('2026-09-01T12:00:00.000Z');
const afterQ3 = new Date('2026-10-01T01:17:00.000Z');
const november = new Date('2026-11-01T12:00:00.000Z');
const afterQ4 = new Date('2027-01-01T01:17:00.000Z');

describe.each(databases.eachSupportedId())('what people read, on %s', id => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
  });
  beforeEach(async () => {
    await forgetAnswers(knex);
  });

  const open = (options?: RoomOptions) => {
    const room = satisfactionRoom(knex, options);
    let people = 0;
    return {
      ...room,
      /** So many people give 1, 2, 3, 4, 5. */
      async give(counts: number[], at: Date, rest: RatingRequest = {}) {
        for (const [i, count] of counts.entries()) {
          for (let n = 0; n < count; n++) {
            people += 1;
            await room.rate(
              `person-${people}`,
              { score: (i + 1) as Score, ...rest },
              at,
            );
          }
        }
      },
    };
  };

  it('withholds a product of four answers exactly as one of none', async () => {
    const room = open();
    const none = await room.published(november);
    await room.give([0, 0, 1, 2, 1], november);
    await room.publish(november);
    expect(await room.published(november)).toEqual(none);
    expect(none).toMatchObject({ status: 'withheld', trend: [] });
    expect(JSON.stringify(none)).not.toMatch(/"n"|answered|eligible/);
  });

  it('gives share, mean and distribution with their intervals, as the vectors say', async () => {
    const room = open();
    await room.give([1, 2, 4, 8, 5], november);
    await room.publish(november);
    const published = await room.published(november);
    expect(satisfactionSchema.parse(published)).toEqual(published);
    expect(published).toMatchObject({
      status: 'published',
      period: { id: '2026-Q4' },
      figures: {
        score: {
          n: 20,
          satisfied: { share: 0.65, low: 0.4329, high: 0.8188 },
          mean: { value: 3.7, low: 3.1718, high: 4.2282 },
          distribution: [1, 2, 4, 8, 5],
        },
      },
      verdict: 'too-few',
      sure: { answered: 20, eligible: 400, rate: 0.05 },
    });
    expect(published.figures).not.toHaveProperty('load');
  });

  it('has the same bytes for everybody, whoever has rated', async () => {
    const room = open();
    await room.give([0, 0, 0, 3, 3], november);
    await room.publish(november);
    const before = JSON.stringify(await room.published(november));
    await room.rate('ada', { score: 1, comment: 'Slow' }, november);
    await room.withdraw('person-1', november);
    expect(JSON.stringify(await room.published(november))).toBe(before);
  });

  it('keeps showing the newest published period by its name, and says that a later one had too few', async () => {
    const room = open();
    await room.give([0, 0, 0, 5, 0], september);
    await room.publish(afterQ3);
    expect(await room.published(november)).toMatchObject({
      period: { id: '2026-Q3' },
      rules: { closesOn: '2026-12-31' },
    });
    expect(await room.published(november)).not.toHaveProperty('withheldSince');
    await room.give([0, 0, 2, 0, 0], november);
    await room.publish(afterQ4);
    expect(await room.published(afterQ4)).toMatchObject({
      period: { id: '2026-Q3' },
      withheldSince: { id: '2026-Q4' },
    });
  });

  it('says better only when the difference is more than chance, and draws the trend', async () => {
    const room = open();
    await room.give([6, 6, 4, 2, 2], september);
    await room.publish(afterQ3);
    await room.give([0, 0, 2, 10, 8], november);
    await room.publish(november);
    const published = await room.published(november);
    expect(published.verdict).toBe('better');
    expect(published.trend.map(({ period, n }) => [period.id, n])).toEqual([
      ['2026-Q3', 20],
      ['2026-Q4', 20],
    ]);
    expect(await room.published(november, '2026-Q3')).toMatchObject({
      period: { id: '2026-Q3' },
      verdict: 'too-few',
      trend: [{ n: 20 }],
    });
  });

  it('adds time saved up over the teams that use it, as a range', async () => {
    const room = open();
    await room.give([0, 0, 0, 6, 0], november, {
      frequency: 'daily',
      minutesSaved: { low: 5, likely: 10, high: 20 },
    });
    await room.publish(november);
    const { figures } = await room.published(november);
    expect(figures?.timeSaved).toMatchObject({ n: 6, population: 400 });
    // (5 + 4·10 + 20)/6 minutes five times a week.
    expect(figures?.timeSaved?.hoursPerWeek.value).toBeCloseTo(0.9028, 4);
    expect(figures?.frequency?.times.daily).toBe(6);
  });

  it('scales time saved by what was measured beside people, once it was', async () => {
    const room = open();
    room.observe({ factor: 0.5, standardError: 0.1, jobs: 6 });
    await room.give([0, 0, 0, 6, 0], november, {
      frequency: 'daily',
      minutesSaved: { low: 5, likely: 10, high: 20 },
    });
    await room.publish(november);
    const { figures } = await room.published(november);
    const saved = figures!.timeSaved!;
    expect(saved.calibration).toEqual({
      factor: 0.5,
      standardError: 0.1,
      jobs: 6,
    });
    expect(saved.hoursPerYear.value).toBeCloseTo(
      saved.hoursPerWeek.value * 400 * 46 * 0.5,
      0,
    );
  });

  it('shows teams where they have figures, and weighs them', async () => {
    const room = open({ teamFigures: true });
    room.addSilentMembers('A', 30);
    for (let i = 0; i < 12; i++) {
      room.join(`a-${i}`, 'A');
      await room.rate(`a-${i}`, { score: i < 6 ? 2 : 3 }, november);
    }
    room.addSilentMembers('B', 5);
    for (let i = 0; i < 6; i++) {
      room.join(`b-${i}`, 'B');
      await room.rate(`b-${i}`, { score: i < 3 ? 4 : 5 }, november);
    }
    await room.publish(november);
    const { teams, sure } = await room.published(november);
    expect(teams?.map(({ teamRef, n }) => [teamRef, n])).toEqual([
      ['group:default/a', 12],
      ['group:default/b', 6],
    ]);
    expect(sure?.oneTeamOneVote).toEqual({ value: 3.5, teams: 2 });
    expect(sure?.byTeamSize?.value).toBeGreaterThan(2.5);
  });

  it('costs one statement to read', async () => {
    const room = open();
    await room.give([0, 0, 0, 5, 1], november);
    await room.publish(november);
    await room.published(november);
    expect(
      await statementsOf(knex, () => room.published(november)),
    ).toHaveLength(1);
  });
});
