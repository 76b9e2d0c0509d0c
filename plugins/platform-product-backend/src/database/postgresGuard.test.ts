import { TestDatabases } from '@backstage/backend-test-utils';

/*
 * TestDatabases leaves out, without a word, an engine that it has no connection
 * to. A run that demands PostgreSQL must not pass on SQLite alone.
 */
const demanded = process.env.REQUIRE_POSTGRES === '1';

(demanded ? describe : describe.skip)('a run that demands PostgreSQL', () => {
  const databases = TestDatabases.create();
  const engine = databases
    .eachSupportedId()
    .map(([id]) => id)
    .find(id => id.startsWith('POSTGRES_'));

  it('has one among its test databases', () => {
    expect(engine).toBeDefined();
  });

  it('reaches a real server', async () => {
    const database = await databases.init(engine!);
    const { rows } = await database.raw('SELECT version()');
    expect(rows[0].version).toMatch(/^PostgreSQL \d+/);
  });
});
