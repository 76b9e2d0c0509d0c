import { Knex } from 'knex';

/** Reads people from the mirror. */
export class PeopleStore {
  constructor(private readonly knex: Knex) {}

  /** All users: direct members of teams seen using a product first, each by reference. */
  async besides(productRef: string): Promise<string[]> {
    const using = await this.knex('team_members')
      .join('product_usage', 'product_usage.team_ref', 'team_members.team_ref')
      .where({ product_ref: productRef })
      .distinct('member_ref')
      .orderBy('member_ref');
    const users = await this.knex('catalog_entities')
      .where({ kind: 'user' })
      .whereNull('vanished_at')
      .orderBy('ref')
      .select('ref');
    return [
      ...new Set([
        ...using.map(row => row.member_ref),
        ...users.map(row => row.ref),
      ]),
    ];
  }

  /** The groups that somebody is a direct member of. */
  async groupsOf(userRef: string): Promise<string[]> {
    const rows = await this.knex('team_members')
      .where({ member_ref: userRef })
      .orderBy('team_ref')
      .select('team_ref');
    return rows.map(row => row.team_ref);
  }

  /** The direct members of a team, by reference. */
  async membersOf(teamRef: string): Promise<string[]> {
    const rows = await this.knex('team_members')
      .where({ team_ref: teamRef })
      .orderBy('member_ref')
      .select('member_ref');
    return rows.map(row => row.member_ref);
  }
}
