import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { randomUUID } from 'crypto';
import knexFactory, { Knex } from 'knex';
import { join } from 'path';

/** A database for other processes. */
export interface SharedDatabase {
  /** `backend.database` of their configuration. */
  config: JsonObject;
  /** Connects to what this plugin keeps; whoever asks for it ends it. */
  connect(): Knex;
  drop(): Promise<void>;
}

/**
 * An empty place that other processes may create their database in.
 *
 * @param directory - where SQLite files go; PostgreSQL has none
 */
export async function sharedDatabase(
  databases: TestDatabases,
  id: TestDatabaseId,
  directory?: string,
): Promise<SharedDatabase> {
  if (directory && id === 'SQLITE_3') {
    return {
      config: { client: 'better-sqlite3', connection: { directory } },
      connect: () =>
        knexFactory({
          client: 'better-sqlite3',
          connection: { filename: join(directory, 'platform-product.sqlite') },
          useNullAsDefault: true,
        }),
      drop: async () => {},
    };
  }
  const admin = await databases.init(id);
  const server = new URL(
    process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING!,
  );
  const prefix = `replicas_${randomUUID().slice(0, 8)}_`;
  const connection = {
    host: server.hostname,
    port: Number(server.port),
    user: server.username,
    password: server.password,
  };
  return {
    config: { client: 'pg', prefix, connection },
    connect: () =>
      knexFactory({
        client: 'pg',
        connection: { ...connection, database: `${prefix}platform-product` },
      }),
    drop: async () => {
      await admin.raw('drop database if exists ?? with (force)', [
        `${prefix}platform-product`,
      ]);
    },
  };
}
