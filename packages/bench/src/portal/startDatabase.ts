import { mkdirSync } from 'fs';
import { join } from 'path';
import { Machinery } from '../machinery';
import { Engine } from './Engine';

/** A database server, or a directory, that lives for one run. */
export interface Database {
  /** `backend.database` of the portal. */
  configuration: object;
  stop(): Promise<void>;
}

/** Starts what the portal keeps its records in. */
export async function startDatabase(
  engine: Engine,
  { startPostgres }: Machinery,
  workshop: string,
): Promise<Database> {
  if (engine === 'sqlite') {
    const directory = join(workshop, 'sqlite');
    mkdirSync(directory);
    return {
      configuration: { client: 'better-sqlite3', connection: { directory } },
      stop: async () => {},
    };
  }
  const { connectionString, stop } = await startPostgres(workshop);
  return {
    configuration: { client: 'pg', connection: connectionString },
    stop,
  };
}
