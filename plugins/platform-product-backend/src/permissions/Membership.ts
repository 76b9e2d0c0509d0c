import { ProductDirectory } from '../catalog/ProductDirectory';
import { RequestCaller } from '../http/Caller';

/**
 * Tells who is a direct member of which team. A portal may sign people in with the groups
 * above theirs, too, so the catalog has to agree with what they signed in with.
 */
export class Membership {
  constructor(
    private readonly products: Pick<ProductDirectory, 'teamsOfMember'>,
  ) {}

  /** The teams that somebody may speak for. */
  async teamsOf(caller: RequestCaller): Promise<Set<string>> {
    if (caller.kind !== 'user') {
      return new Set();
    }
    const claims = new Set(await caller.claims());
    const teams = await this.products.teamsOfMember(caller.userRef);
    return new Set(teams.filter(team => claims.has(team)));
  }
}
