import { TestDatabases } from '@backstage/backend-test-utils';
import {
  SharedDatabase,
  sharedDatabase,
} from '../__testUtils__/sharedDatabase';
import { killReplicas, Replica, startReplica } from '../__testUtils__/replica';

jest.setTimeout(900_000);

// Only PostgreSQL is shared by replicas.
const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

describe.each(databases.eachSupportedId())('two replicas on %s', id => {
  const places: SharedDatabase[] = [];

  afterEach(async () => {
    await killReplicas();
    await Promise.all(places.map(place => place.drop()));
  });

  it('come up together on an empty database, ten times out of ten', async () => {
    let replicas: Replica[] = [];
    for (let start = 0; start < 10; start++) {
      const place = await sharedDatabase(databases, id);
      places.push(place);
      if (start === 0) {
        replicas = await Promise.all([
          startReplica(place.config),
          startReplica(place.config),
        ]);
      } else {
        await Promise.all(
          replicas.map(replica => replica.startAgain(place.config)),
        );
      }
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
    }
  });
});

if (databases.eachSupportedId().length === 0) {
  it.todo('two replicas need PostgreSQL');
}
