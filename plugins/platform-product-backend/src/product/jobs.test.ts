import { TestDatabases } from '@backstage/backend-test-utils';
import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { company } from '../__testUtils__/company';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';
import { ownersOffice } from './__testUtils__/ownersOffice';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const push = {
  when: 'I push a change',
  want: 'to hear quickly whether it works',
  soThat: 'I can go on',
};

describe.each(databases.eachSupportedId())(
  'the jobs of a product on %s',
  id => {
    let knex: Knex;
    beforeAll(async () => {
      knex = await migratedDatabase(databases, id);
    });
    beforeEach(async () => {
      await knex('jobs').delete();
    });

    const office = () => ownersOffice(knex, [...company]);

    it('are a list that grace adds to and everybody reads', async () => {
      const { as } = await office();
      expect(await as('grace').jobs()).toEqual({ items: [], allowed: ['add'] });
      const first = await as('grace').addJob(push);
      const deploy = { ...push, when: 'I deploy' };
      const second = await as('grace', '2026-11-24T12:00:00.000Z').addJob(
        deploy,
      );
      expect(await as('ada').jobs()).toEqual({
        items: [
          { id: first.id, ...push },
          { id: second.id, ...deploy },
        ],
        allowed: [],
      });
    });

    it.each(['ada', 'tariq', 'lin', 'max', 'sam'])(
      'are none that %s adds',
      async name => {
        const { as } = await office();
        await expect(as(name).addJob(push)).rejects.toThrow('Only the owners');
        expect(await knex('jobs')).toEqual([]);
      },
    );

    it('are kept once when sent twice, at the same time as well', async () => {
      const { as } = await office();
      const job = { id: randomUUID(), ...push };
      const kept = await Promise.all([
        as('grace').addJob(job),
        as('grace').addJob(job),
      ]);
      expect([...kept, await as('grace').addJob(job)]).toEqual([job, job, job]);
      expect((await as('ada').jobs()).items).toEqual([job]);
    });

    it('never share an id', async () => {
      const { as } = await office();
      const job = { id: randomUUID(), ...push };
      await as('grace').addJob(job);
      await expect(
        as('grace').addJob({ ...job, want: 'something else' }),
      ).rejects.toThrow('id: another job has this id');
      await expect(as('grace').addJob(job, 'secrets')).rejects.toThrow(
        'id: another job has this id',
      );
    });

    it('are at most twenty, however many owners add at once', async () => {
      const { as } = await office();
      for (let nineteen = 0; nineteen < 19; nineteen++) {
        await as('grace').addJob(push);
      }
      const outcomes = await Promise.allSettled(
        [1, 2, 3, 4].map(() => as('grace').addJob(push)),
      );
      const refused = outcomes.flatMap(outcome =>
        outcome.status === 'rejected' ? [String(outcome.reason)] : [],
      );
      expect(refused).toEqual(
        Array(3).fill('InputError: A product has at most 20 jobs'),
      );
      const { items, allowed } = await as('grace').jobs();
      expect([items.length, allowed]).toEqual([20, []]);

      const [kept] = items;
      expect(await as('grace').addJob(kept)).toEqual(kept);
    });
  },
);
