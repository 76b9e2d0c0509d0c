import { Knex } from 'knex';
import { TeamStore } from '../../catalog/TeamStore';

/**
 * As what the team of a participant is shown. In a team of few everybody knows who was
 * talked to, so it shows as the first group above it that has enough people.
 */
export class TeamsShown {
  constructor(
    private readonly options: {
      knex: Knex;
      teams: TeamStore;
      /** People that a group must have to be shown. */
      least: number;
    },
  ) {}

  /** The group that each of the given ones shows as; one that shows as nothing is left out. */
  async of(refs: Array<string | undefined>): Promise<Map<string, string>> {
    const shown = new Map<string, string>();
    for (const ref of new Set(refs)) {
      const group = ref === undefined ? undefined : await this.bigEnough(ref);
      if (ref !== undefined && group !== undefined) {
        shown.set(ref, group);
      }
    }
    return shown;
  }

  private async bigEnough(ref: string): Promise<string | undefined> {
    const seen = new Set<string>();
    let group: string | undefined = ref;
    while (group !== undefined && !seen.has(group)) {
      if ((await this.peopleIn(group)) >= this.options.least) {
        return group;
      }
      seen.add(group);
      group = await this.parentOf(group);
    }
    return undefined;
  }

  /** The people of a group and of all groups below it. */
  private async peopleIn(group: string): Promise<number> {
    const { knex, teams } = this.options;
    const [{ people }] = await knex('team_members')
      .whereIn('team_ref', await teams.withChildren([group]))
      .countDistinct({ people: 'member_ref' });
    return Number(people);
  }

  private async parentOf(group: string): Promise<string | undefined> {
    const row = await this.options
      .knex('catalog_entities')
      .where({ ref: group })
      .first('parent');
    return row?.parent ?? undefined;
  }
}
