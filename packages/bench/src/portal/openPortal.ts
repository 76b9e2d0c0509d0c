import { openSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { packageFolder } from '../folders';
import { Machinery } from '../machinery';
import { configuration } from './configuration';
import { Engine } from './Engine';
import { Portal } from './Portal';
import { startDatabase } from './startDatabase';
import { until } from './until';

const mostSaid = 4_000;

/** A portal and the way to end it. */
export interface OpenPortal {
  portal: Portal;
  close(): Promise<void>;
  /** What the backend wrote: warnings and errors. */
  said(): string;
}

/**
 * Starts a backend in production mode, a process of its own, on an empty database.
 *
 * @param peers - names of plugins beside ours, and the node_modules that has them
 * @param options - `heapMegabytes`: how much JavaScript may keep, so that what it keeps without
 *   need does not count
 * @throws when it does not start, with what it had to say
 */
export async function openPortal(
  engine: Engine,
  machinery: Machinery,
  peers: { names: string[]; modules: string },
  options: { heapMegabytes?: number } = {},
): Promise<OpenPortal> {
  const workshop = machinery.makeWorkshop();
  const log = join(workshop, `${engine}.log`);
  const configurationFile = join(workshop, `${engine}.json`);
  const port = await machinery.freePort();
  const database = await startDatabase(engine, machinery, workshop);
  const family = machinery.createFamily();
  const said = () => readFileSync(log, 'utf8').slice(-mostSaid);
  const close = async () => {
    await family.end();
    await database.stop();
  };
  writeFileSync(
    configurationFile,
    JSON.stringify(
      configuration({
        port,
        database: database.configuration,
        peers: peers.names,
      }),
    ),
  );
  try {
    const ended = family.start(
      process.execPath,
      [
        ...(options.heapMegabytes === undefined
          ? []
          : [`--max-old-space-size=${options.heapMegabytes}`]),
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        'src/backend/index.ts',
        '--config',
        configurationFile,
      ],
      {
        cwd: packageFolder,
        env: {
          NODE_ENV: 'production',
          NODE_PATH: peers.modules,
          LOG_LEVEL: 'warn',
        },
        output: openSync(log, 'w'),
      },
    );
    const url = `http://127.0.0.1:${port}`;
    await Promise.race([
      until('the backend to start', () => isReady(url), 2),
      ended.then(() => {
        throw new Error('The backend ended');
      }),
    ]);
    return { portal: await Portal.enter(engine, url), close, said };
  } catch (error) {
    await close();
    throw new Error(`The backend said:\n${said()}`, { cause: error });
  }
}

async function isReady(url: string): Promise<true | undefined> {
  try {
    const { ok } = await fetch(`${url}/.backstage/health/v1/readiness`);
    return ok || undefined;
  } catch {
    return undefined;
  }
}
