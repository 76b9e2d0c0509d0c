import { Knex } from 'knex';

/** Offers and askings that are over. */
export class Forgetting {
  constructor(private readonly knex: Knex) {}

  /** How many offers and askings there are from before a day. */
  async count(day: string): Promise<number> {
    let found = 0;
    for (const query of this.before(this.knex, day)) {
      const [{ count }] = await query.count({ count: '*' });
      found += Number(count);
    }
    return found;
  }

  /** @returns how many went */
  async forget(day: string): Promise<number> {
    return this.knex.transaction(async tx => {
      let gone = 0;
      for (const query of this.before(tx, day)) {
        gone += await query.delete();
      }
      return gone;
    });
  }

  private before(knex: Knex, day: string) {
    return [
      knex('volunteers').where('offered_on', '<', day),
      knex('contact_log').where('asked_on', '<', day),
      knex('contacts').where('asked_on', '<', day),
    ];
  }
}
