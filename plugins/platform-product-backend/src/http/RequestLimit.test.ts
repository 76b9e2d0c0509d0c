import { mockCredentials } from '@backstage/backend-test-utils';
import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';
import { person } from '../__testUtils__/people';
import { RequestLimit } from './RequestLimit';
import { RequestLimitStore } from './RequestLimitStore';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('the write limit on %s', id => {
  let knex: Knex;
  const limitOf = (writesPerMinute: number) =>
    new RequestLimit({
      store: new RequestLimitStore(knex),
      writesPerMinute,
      secret: Buffer.from('secret'),
    });

  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
  });
  beforeEach(() => knex('request_counts').delete());

  it('asks ada to wait after her third change in a minute, and nobody else', async () => {
    // Two objects are two replicas on one database.
    const replicas = [limitOf(3), limitOf(3)];
    const ada = person('ada', '2026-11-22T10:00:30Z');
    for (let i = 0; i < 3; i++) {
      await replicas[i % 2].countWrite(ada);
    }
    await expect(replicas[1].countWrite(ada)).rejects.toMatchObject({
      statusCode: 429,
    });
    await replicas[0].countWrite(person('tariq', '2026-11-22T10:00:31Z'));
    await replicas[0].countWrite(person('ada', '2026-11-22T10:01:00Z'));
  });

  it('counts every change of two at once', async () => {
    const limit = limitOf(10);
    const ada = person('ada', '2026-11-22T10:00:30Z');
    const outcomes = await Promise.allSettled(
      Array.from({ length: 14 }, () => limit.countWrite(ada)),
    );
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(
      4,
    );
  });

  it('keeps neither the name nor more than this minute', async () => {
    const limit = limitOf(10);
    await limit.countWrite(person('ada', '2026-11-22T10:00:30Z'));
    await limit.countWrite(person('ada', '2026-11-22T10:01:30Z'));
    const rows = await knex('request_counts').select();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('default/ada');
  });

  it('does not count services, which may not write anyway', async () => {
    await limitOf(10).countWrite({
      kind: 'service',
      credentials: mockCredentials.service(),
      now: new Date('2026-11-22T10:00:30Z'),
    });
    expect(await knex('request_counts').select()).toEqual([]);
  });
});
