import { NotAllowedError } from '@backstage/errors';
import { ProductDirectory, Product } from '../catalog/ProductDirectory';
import { UserCaller } from '../http/Caller';

/** Decides for which team somebody answers. */
export class RespondentTeam {
  constructor(
    private readonly products: Pick<
      ProductDirectory,
      'teamsAmong' | 'teamsUsing'
    >,
  ) {}

  /**
   * The team named, if it is the caller's; else the caller's only team; else their
   * only one that uses the product; else none.
   *
   * @throws NotAllowedError when the caller names a team they are not a direct member of
   */
  async of(
    caller: UserCaller,
    product: Product,
    named?: string,
  ): Promise<string | undefined> {
    const claims = await caller.claims();
    if (named !== undefined) {
      if (!claims.includes(named) || !named.startsWith('group:')) {
        throw new NotAllowedError('teamRef: you are not a member of this team');
      }
      return named;
    }
    const teams = await this.products.teamsAmong(claims);
    if (teams.length === 1) {
      return teams[0];
    }
    const using = new Set(await this.products.teamsUsing(product));
    const usingTeams = teams.filter(team => using.has(team));
    return usingTeams.length === 1 ? usingTeams[0] : undefined;
  }
}
