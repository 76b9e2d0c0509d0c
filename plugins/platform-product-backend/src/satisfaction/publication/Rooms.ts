import { ProductDirectory } from '../../catalog/ProductDirectory';
import { SatisfactionConfig } from '../SatisfactionConfig';
import { Switches } from '../Switches';
import { noTeam } from './planBatches';

/** Where people wait at a moment: in their team's room, or in the one shared by all who have none. */
export class Rooms {
  private constructor(
    /** Members of each team that has a room. */
    readonly teamSizes: ReadonlyMap<string, number>,
  ) {}

  /** The rooms as teams are now; asked once for a whole run. */
  static async now(options: {
    config: Pick<SatisfactionConfig, 'k' | 'teamFigures'>;
    products: Pick<ProductDirectory, 'teamsOfAtLeast'>;
    switches: Switches;
  }): Promise<Rooms> {
    const { config, products, switches } = options;
    const sizes = new Map<string, number>();
    if (config.teamFigures) {
      for (const [team, size] of await products.teamsOfAtLeast(config.k)) {
        if (await switches.isOn('teamFigures', [team])) {
          sizes.set(team, size);
        }
      }
    }
    return new Rooms(sizes);
  }

  /** The room of the team kept with an answer; null stands for none. */
  of(teamRef: string | null): string {
    return teamRef !== null && this.teamSizes.has(teamRef) ? teamRef : noTeam;
  }
}
