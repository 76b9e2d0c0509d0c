import { mockCredentials } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { ChildProcess, spawn } from 'child_process';
import { once } from 'events';
import { createServer } from 'net';
import { resolve } from 'path';

type Ask = (
  user: string,
  method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: object,
) => Promise<Response>;

/** A replica in a process of its own. */
export interface Replica {
  /** Asks as any user, by name; rejects when the process is gone. */
  ask: Ask;
  /** Asks the notifications backend, in a replica that has it. */
  askNotifications: Ask;
  /** Ends the backend, and starts another one on another database in the same process. */
  startAgain(database: JsonObject): Promise<void>;
  /** Ends the process without giving it a chance to tidy up. */
  kill(): Promise<void>;
}

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
};

const running = new Set<ChildProcess>();

/** Ends what a failed test may have left running. */
export async function killReplicas(): Promise<void> {
  await Promise.all([...running].map(kill));
}

async function kill(child: ChildProcess): Promise<void> {
  running.delete(child);
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}

const configurationOf = (port: number, database: JsonObject): JsonObject => ({
  app: { baseUrl: 'http://127.0.0.1:3000' },
  backend: {
    baseUrl: `http://127.0.0.1:${port}`,
    listen: { host: '127.0.0.1', port },
    database,
  },
  platformProduct: {
    privacy: { pepper: 'a pepper that only these tests know' },
    limits: { writesPerMinute: 100_000 },
  },
});

/**
 * Starts a replica and waits until it answers.
 *
 * @param database - `backend.database` of its configuration
 * @param more - a module whose default export are features that the replica has besides,
 *   and what they find in their environment
 * @throws with what the process printed when it ends instead of coming up
 */
export async function startReplica(
  database: JsonObject,
  more: { features?: string; env?: Record<string, string> } = {},
): Promise<Replica> {
  const child = spawn(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      resolve(__dirname, 'replicaProcess.ts'),
    ],
    {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        ...more.env,
        REPLICA_FEATURES: more.features ?? '',
      },
      // The replica ends with its standard input, and so with whoever started it.
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  running.add(child);
  const printed: string[] = [];
  child.stdout!.on('data', text => printed.push(String(text)));
  child.stderr!.on('data', text => printed.push(String(text)));

  // Of its own for each backend: what runs no more is never asked by mistake.
  let port: number;
  const start = async (on: JsonObject) => {
    port = await freePort();
    child.stdin!.write(`${JSON.stringify(configurationOf(port, on))}\n`);
    await untilReady(child, port, printed);
  };
  const askPlugin =
    (plugin: string): Ask =>
    (user, method, path, body) =>
      fetch(`http://127.0.0.1:${port}/api/${plugin}${path}`, {
        method,
        headers: {
          Authorization: mockCredentials.user.header(`user:default/${user}`),
          ...(body && { 'Content-Type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });

  await start(database);
  return {
    ask: askPlugin('platform-product'),
    askNotifications: askPlugin('notifications'),
    startAgain: start,
    kill: () => kill(child),
  };
}

async function untilReady(
  child: ChildProcess,
  port: number,
  printed: string[],
): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      break;
    }
    const ready = await fetch(
      `http://127.0.0.1:${port}/.backstage/health/v1/readiness`,
    ).catch(() => undefined);
    if (ready?.ok) {
      return;
    }
    await new Promise(resolvePause => setTimeout(resolvePause, 100));
  }
  await kill(child);
  const lines = printed
    .join('')
    .split('\n')
    .filter(line => !line.includes('incomingRequest'));
  throw new Error(`The replica did not come up:\n${lines.join('\n')}`);
}
