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

  /** Teams with at least so many direct members, and how many each has. */
  async ofAtLeast(least: number): Promise<Map<string, number>> {
    const rows = await this.knex('team_members')
      .join('catalog_entities', 'catalog_entities.ref', 'team_members.team_ref')
      .where({ kind: 'group' })
      .whereIn('type', this.teamTypes)
      .whereNull('vanished_at')
      .groupBy('team_ref')
      .havingRaw('count(*) >= ?', [least])
      .orderBy('team_ref')
      .select('team_ref', this.knex.raw('count(*) as members'));
    return new Map(rows.map(row => [row.team_ref, Number(row.members)]));
  }

  /** The given groups and all groups above them. */
  async withParents(groups: string[]): Promise<Set<string>> {
    const found = new Set(groups);
    let newest = groups;
    while (newest.length > 0) {
      const rows = await this.knex('catalog_entities')
        .whereIn('ref', newest)
        .whereNotNull('parent')
        .distinct('parent');
      newest = rows.map(row => row.parent).filter(ref => !found.has(ref));
      newest.forEach(ref => found.add(ref));
    }
    return found;
  }
}
