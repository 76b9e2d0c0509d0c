import { Knex } from 'knex';

/** The two engines this plugin runs on. */
export type Engine = 'sqlite' | 'postgres';

/** Which engine a connection talks to. */
export function engineOf({ client }: Pick<Knex, 'client'>): Engine {
  return String(client.config.client).includes('sqlite')
    ? 'sqlite'
    : 'postgres';
}
