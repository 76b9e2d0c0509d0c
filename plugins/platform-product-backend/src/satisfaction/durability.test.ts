import { mkdtemp, rm } from 'fs/promises';
import { tmpdir } from 'os';
import { join } from 'path';
import { TestDatabases } from '@backstage/backend-test-utils';
import { sharedDatabase } from '../__testUtils__/sharedDatabase';
import { killReplicas, Replica, startReplica } from '../__testUtils__/replica';

jest.setTimeout(900_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const path = '/products/component/default/ci/rating';
const kills = 3;
const writers = 4;
const acknowledgedPerLife = 40;

describe.each(databases.eachSupportedId())('a backend killed on %s', id => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'durability-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  afterEach(killReplicas);

  it('still has every answer that it acknowledged', async () => {
    const database = await sharedDatabase(databases, id, directory);
    // What each developer was told is saved, and what they sent last.
    const acknowledged = new Map<string, number>();
    const sent = new Map<string, number>();
    let developers = 0;

    const writeUntilKilled = async (replica: Replica) => {
      let acknowledgedNow = 0;
      const write = async () => {
        for (;;) {
          const developer = `dev-${developers++}`;
          const score = (developers % 5) + 1;
          sent.set(developer, score);
          const response = await replica
            .ask(developer, 'PUT', path, { score, comment: `said ${score}` })
            .catch(() => undefined);
          if (!response?.ok) {
            return;
          }
          acknowledged.set(developer, score);
          acknowledgedNow += 1;
          if (acknowledgedNow === acknowledgedPerLife) {
            // The other writers are in the middle of a request now.
            await replica.kill();
          }
        }
      };
      await Promise.all(Array.from({ length: writers }, write));
    };

    for (let life = 0; life < kills; life++) {
      await writeUntilKilled(await startReplica(database.config));
    }

    const survivor = await startReplica(database.config);
    try {
      for (const [developer, score] of acknowledged) {
        const response = await survivor.ask(developer, 'GET', path);
        const { rating } = await response.json();
        expect([developer, rating]).toEqual([
          developer,
          { score, comment: `said ${score}` },
        ]);
      }
      // Whoever got no answer has either all of what they sent or nothing.
      for (const [developer, score] of sent) {
        const response = await survivor.ask(developer, 'GET', path);
        const { rating } = await response.json();
        expect([null, `${score} said ${score}`]).toContain(
          rating && `${rating.score} ${rating.comment}`,
        );
      }
      expect(acknowledged.size).toBeGreaterThanOrEqual(
        kills * acknowledgedPerLife,
      );
    } finally {
      await survivor.kill();
      await database.drop();
    }
  });
});
