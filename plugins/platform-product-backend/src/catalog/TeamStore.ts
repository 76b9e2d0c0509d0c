import { Knex } from 'knex';

/** Reads teams from the mirror. */
export class TeamStore {
  /** @param teamTypes - group types that count as teams, lower case */
  constructor(
    private readonly knex: Knex,
    private readonly teamTypes: string[],
  ) {}

  /** Which of the given references are teams, sorted. */
  async among(refs: string[]): Promise<string[]> {
    const rows = await this.knex('catalog_entities')
      .whereIn('ref', refs)
      .where({ kind: 'group' })
      .whereIn('type', this.teamTypes)
      .whereNull('vanished_at')
      .select('ref');
    return rows.map(row => row.ref).sort();
  }
}
