import {
  mockServices,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { openDatabase } from '../database/openDatabase';

/** A fresh database with the plugin's tables. */
export async function migratedDatabase(
  databases: TestDatabases,
  id: TestDatabaseId,
): Promise<Knex> {
  const knex = await databases.init(id);
  return openDatabase(
    mockServices.database.mock({ getClient: async () => knex }),
  );
}
