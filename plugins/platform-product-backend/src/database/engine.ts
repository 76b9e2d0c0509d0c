import { Knex } from 'knex';

/** The two engines this plugin runs on. */
export type Engine = 'sqlite' | 'postgres';

/** Which engine a connection talks to. */
export function engineOf(knex: Knex): Engine {
  return String(knex.client.config.client).includes('sqlite')
    ? 'sqlite'
    : 'postgres';
}
