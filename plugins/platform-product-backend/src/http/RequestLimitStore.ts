import { Knex } from 'knex';

const table = 'request_counts';

/** Counts per key and window, shared by all replicas. */
export class RequestLimitStore {
  constructor(private readonly knex: Knex) {}

  /** Counts one more and returns how many there are in this window. */
  async countOne(key: string, windowStart: string): Promise<number> {
    const [row] = await this.knex(table)
      .insert({ key, window_start: windowStart, count: 1 })
      .onConflict(['key', 'window_start'])
      .merge({ count: this.knex.raw('?? + 1', [`${table}.count`]) })
      .returning('count');
    return Number(row.count);
  }

  /** Forgets all windows that started before the given one. */
  async forgetBefore(windowStart: string): Promise<void> {
    await this.knex(table).where('window_start', '<', windowStart).delete();
  }
}
