import { ProductDirectory } from '../catalog/ProductDirectory';
import { RequestCaller } from '../http/Caller';
import { Recency } from './Ownership';
import { ShortMemory } from './ShortMemory';

/**
 * Tells who is a direct member of which team. A portal may sign people in with the groups
 * above theirs, too, so the catalog has to agree with what they signed in with.
 */
export class Membership {
  private readonly memory = new ShortMemory<Map<string, string>>();

  constructor(
    private readonly products: Pick<ProductDirectory, 'teamsOfMember'>,
  ) {}

  /** The teams that somebody may speak for. */
  async teamsOf(caller: RequestCaller): Promise<Set<string>> {
    return new Set((await this.titledTeamsOf(caller)).keys());
  }

  /** The same with their titles, sorted by reference. */
  async titledTeamsOf(
    caller: RequestCaller,
    options: Recency = {},
  ): Promise<Map<string, string>> {
    if (caller.kind !== 'user') {
      return new Map();
    }
    const { userRef, now } = caller;
    const known = options.recent && this.memory.recall(userRef, now);
    if (known) {
      return known;
    }
    const claims = new Set(await caller.claims());
    const teams = new Map(
      (await this.products.teamsOfMember(userRef))
        .filter(({ entityRef }) => claims.has(entityRef))
        .map(({ entityRef, title }) => [entityRef, title]),
    );
    this.memory.keep(userRef, teams, now);
    return teams;
  }
}
