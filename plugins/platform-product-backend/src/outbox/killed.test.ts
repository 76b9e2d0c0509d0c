import { TestDatabases } from '@backstage/backend-test-utils';
import { mkdtemp, readFile, rm } from 'fs/promises';
import { Knex } from 'knex';
import { tmpdir } from 'os';
import { join } from 'path';
import { killReplicas, Replica, startReplica } from '../__testUtils__/replica';
import { sharedDatabase } from '../__testUtils__/sharedDatabase';
import { until } from '../__testUtils__/until';

jest.setTimeout(900_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const path = '/products/component/default/ci/messages';
const features = require.resolve('./__testUtils__/listeningPortal.ts');
const developers = Array.from({ length: 12 }, (_, n) => `dev-${n}`);

/** Developers write, and grace answers each. */
async function converse(replica: Replica, people: string[]) {
  for (const person of people) {
    const body = { body: `${person} asks` };
    const written = await replica.ask(person, 'POST', path, body);
    expect(written.status).toBe(200);
    const { id, version } = await written.json();
    const reply = { reply: `grace answers ${person}`, version };
    const answered = await replica.ask(
      'grace',
      'PATCH',
      `${path}/${id}`,
      reply,
    );
    expect(answered.status).toBe(200);
  }
}

async function notificationsOf(replica: Replica, person: string) {
  const response = await replica.askNotifications(person, 'GET', '/');
  const { notifications } = await response.json();
  return notifications.map(
    ({ payload }: { payload: { title: string } }) => payload.title,
  );
}

/** How many messages the events of a type were about. */
async function messagesHeardOf(eventsFile: string, type: string) {
  const lines = await readFile(eventsFile, 'utf8').catch(() => '');
  const events = lines
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));
  return new Set(
    events
      .filter(event => event.type === type)
      .map(({ messageId }) => messageId),
  ).size;
}

describe.each(databases.eachSupportedId())('a backend killed on %s', id => {
  let directory: string;
  let kept: Knex;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'outbox-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));
  afterEach(async () => {
    await killReplicas();
    await kept.destroy();
  });

  it('has told everything after its next start, and nobody twice', async () => {
    const database = await sharedDatabase(databases, id, directory);
    const eventsFile = join(directory, 'events');
    kept = database.connect();
    const env = { EVENTS_FILE: eventsFile };

    // In its first life nobody who listens gets done: some are told and it never learns
    // that they were; the rest is committed and waits.
    const first = await startReplica(database.config, { features });
    await converse(first, developers.slice(0, 6));
    await until(
      async () => (await notificationsOf(first, developers[0])).length > 0,
    );
    await first.kill();
    expect(await kept('outbox').whereNull('claimed_until')).not.toEqual([]);

    // In its second life it dies while more comes in.
    const second = await startReplica(database.config, { features, env });
    await converse(second, developers.slice(6));
    await second.kill();

    const survivor = await startReplica(database.config, { features, env });
    try {
      await until(async () => (await kept('outbox')).length === 0);
      for (const type of ['message.created', 'message.answered']) {
        expect(await messagesHeardOf(eventsFile, type)).toBe(developers.length);
      }
      for (const person of developers) {
        expect([person, await notificationsOf(survivor, person)]).toEqual([
          person,
          ['Your message about Build Pipeline was answered'],
        ]);
      }
      expect(await notificationsOf(survivor, 'grace')).toEqual([]);
    } finally {
      await survivor.kill();
      await database.drop();
    }
  });
});
