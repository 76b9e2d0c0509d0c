import { TestDatabases } from '@backstage/backend-test-utils';
import { numbers, randomKey } from './numbers';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('numbers on %s', id => {
  it('name people with whole numbers and give each a key of their own', async () => {
    const knex = await databases.init(id);

    const rows = await knex
      .select(
        knex.raw(`'person-' || i as name`),
        knex.raw('i / 2 as half'),
        knex.raw(`${randomKey(knex)} as key`),
      )
      .from(numbers(knex, 3, 5));

    expect(rows.map(({ name, half }) => [name, Number(half)])).toEqual([
      ['person-3', 1],
      ['person-4', 2],
      ['person-5', 2],
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
    for (const { key } of rows) {
      expect(key).toMatch(/^[0-9a-f]{64}$/);
    }
  });
});
