import { HttpAuthService } from '@backstage/backend-plugin-api';
import { Router } from 'express';
import { Knex } from 'knex';
import { isSqlite, numbers } from './population/numbers';

const table = 'floor';

/** A table with rows to read and write: as little as a route can do with a database. */
export async function createFloor(knex: Knex, rows: number): Promise<void> {
  if (isSqlite(knex)) {
    // As the measured plugin has it.
    await knex.raw('pragma journal_mode = wal');
  }
  await knex.schema.createTable(table, columns => {
    columns.string('key', 64).primary();
    columns.integer('value').notNullable();
  });
  await knex.raw(`insert into ?? select 'row-' || i, i from ?`, [
    table,
    numbers(knex, 0, rows - 1),
  ]);
}

/** The machine's unit, and the two honest limits of reading and writing. */
export function mountFloors(
  router: Router,
  { httpAuth, knex }: { httpAuth: HttpAuthService; knex: Knex },
): void {
  router.get('/noop', async (request, response) => {
    await httpAuth.credentials(request, { allow: ['user'] });
    response.json({});
  });

  router.get('/floor/:key', async (request, response) => {
    await httpAuth.credentials(request, { allow: ['user'] });
    const row = await knex(table).where({ key: request.params.key }).first();
    response.json(row);
  });

  router.put('/floor/:key', async (request, response) => {
    await httpAuth.credentials(request, { allow: ['user'] });
    const row = { key: request.params.key, value: request.body.value };
    await knex.transaction(tx =>
      tx(table).insert(row).onConflict('key').merge(),
    );
    response.json(row);
  });
}
