import { TestDatabases } from '@backstage/backend-test-utils';
import { sharedDatabase } from '../__testUtils__/sharedDatabase';
import { killReplicas, startReplica } from '../__testUtils__/replica';

jest.setTimeout(900_000);

// Only PostgreSQL is shared by replicas.
const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

describe.each(databases.eachSupportedId())('two replicas on %s', id => {
  afterEach(killReplicas);

  it('come up together on an empty database, ten times out of ten', async () => {
    for (let start = 0; start < 10; start++) {
      const database = await sharedDatabase(databases, id);
      const replicas = await Promise.all([
        startReplica(database.config),
        startReplica(database.config),
      ]);
      try {
        const answers = await Promise.all(
          replicas.map((replica, i) =>
            replica.ask(
              ['ada', 'tariq'][i],
              'PUT',
              '/products/component/default/ci/rating',
              { score: 4 },
            ),
          ),
        );
        expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      } finally {
        await Promise.all(replicas.map(replica => replica.kill()));
        await database.drop();
      }
    }
  });
});

if (databases.eachSupportedId().length === 0) {
  it.todo('two replicas need PostgreSQL');
}
