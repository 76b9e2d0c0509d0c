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

  /** The references of all teams. */
  async refs(): Promise<string[]> {
    const rows = await this.knex('catalog_entities')
      .where({ kind: 'group' })
      .whereIn('type', this.teamTypes)
      .whereNull('vanished_at')
      .select('ref');
    return rows.map(row => row.ref);
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

  /** The teams that somebody is a direct member of, by reference. */
  async ofMember(
    userRef: string,
  ): Promise<Array<{ entityRef: string; title: string }>> {
    const rows = await this.knex('team_members')
      .join('catalog_entities', 'catalog_entities.ref', 'team_members.team_ref')
      .where({ member_ref: userRef, kind: 'group' })
      .whereIn('type', this.teamTypes)
      .whereNull('vanished_at')
      .orderBy('team_ref')
      .select('team_ref', 'title');
    return rows.map(row => ({ entityRef: row.team_ref, title: row.title }));
  }

  /** The given groups and all groups below them. */
  async withChildren(groups: string[]): Promise<string[]> {
    const all = new Set(groups);
    let newest = groups;
    while (newest.length > 0) {
      const children: string[] = await this.knex('catalog_entities')
        .whereIn('parent', newest)
        .pluck('ref');
      newest = children.filter(ref => !all.has(ref));
      newest.forEach(ref => all.add(ref));
    }
    return [...all];
  }

  /** The groups above each of the given ones. */
  async ancestryOf(groups: string[]): Promise<Map<string, Set<string>>> {
    const parents = new Map<string, string>();
    let newest = groups;
    while (newest.length > 0) {
      const rows = await this.knex('catalog_entities')
        .whereIn('ref', newest)
        .whereNotNull('parent')
        .select('ref', 'parent');
      rows.forEach(row => parents.set(row.ref, row.parent));
      newest = [...new Set(rows.map(row => row.parent))].filter(
        ref => !parents.has(ref),
      );
    }
    return new Map(
      groups.map(group => {
        const above = new Set<string>();
        let parent = parents.get(group);
        while (parent !== undefined && !above.has(parent)) {
          above.add(parent);
          parent = parents.get(parent);
        }
        return [group, above];
      }),
    );
  }
}
