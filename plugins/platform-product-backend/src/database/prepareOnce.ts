import { Knex } from 'knex';

// Statements are few texts; those that list their values one by one are many.
const mostPrepared = 500;

interface Connection {
  prepare(sql: string): unknown;
}

/**
 * Has SQLite work out once how to go about a statement, instead of each time: for a list with
 * what hangs on it that takes longer than reading it. The driver leaves it to whoever uses it
 * to keep what was prepared, and knex does not. A statement is done before the next one starts,
 * and prepares itself anew when the tables have changed.
 */
export async function prepareOnce({ client }: Knex): Promise<void> {
  client.pool.on('createSuccess', (_id: number, connection: Connection) =>
    remember(connection),
  );
  const connection = await client.acquireConnection();
  try {
    remember(connection);
  } finally {
    await client.releaseConnection(connection);
  }
}

// A plugin may be started twice on one database.
const remembering = new WeakSet<Connection>();

function remember(connection: Connection): void {
  if (remembering.has(connection)) {
    return;
  }
  remembering.add(connection);
  const prepared = new Map<string, unknown>();
  const prepare = connection.prepare.bind(connection);
  connection.prepare = sql => {
    const known = prepared.get(sql) ?? prepare(sql);
    // Deleted first: a Map hands out the oldest entry first.
    prepared.delete(sql);
    if (prepared.size >= mostPrepared) {
      const [oldest] = prepared.keys();
      prepared.delete(oldest);
    }
    prepared.set(sql, known);
    return known;
  };
}
