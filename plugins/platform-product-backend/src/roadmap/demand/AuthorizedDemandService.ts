import { NotFoundError } from '@backstage/errors';
import {
  Page,
  PageRequest,
  RoadmapDemandRequest,
  RoadmapItem,
  TeamDemand,
} from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { RequestCaller } from '../../http/Caller';
import { Membership } from '../../permissions/Membership';
import { ProductAccess } from '../../permissions/ProductAccess';
import { notAMember } from '../items/AuthorizedItemService';
import { ItemAccess } from '../items/ItemAccess';
import { ItemView } from '../items/ItemView';
import { DemandService } from './DemandService';

/**
 * Who may: direct members speak for their team; owners enter what they heard of another,
 * which counts for nothing until a member says so.
 */
export class AuthorizedDemandService {
  constructor(
    private readonly inner: DemandService,
    private readonly options: {
      access: ProductAccess;
      membership: Membership;
      products: Pick<ProductDirectory, 'requireTeam'>;
      itemAccess: ItemAccess;
      view: ItemView;
    },
  ) {}

  async list(
    caller: RequestCaller,
    itemId: string,
    request: PageRequest,
  ): Promise<Page<TeamDemand>> {
    const { access, membership, itemAccess } = this.options;
    await itemAccess.require(caller, itemId);
    const page = await this.inner.list(caller, itemId, request);
    const sight = await access.sightOf(
      caller,
      page.items.map(({ team }) => team.entityRef),
    );
    const own = await membership.teamsOf(caller);
    return {
      ...page,
      items: page.items
        .filter(({ team }) => sight.sees(team.entityRef))
        .map(({ saidBy, ...word }) => ({
          ...word,
          ...(saidBy !== undefined &&
            own.has(word.team.entityRef) && { saidBy }),
        })),
    };
  }

  async put(
    caller: RequestCaller,
    itemId: string,
    teamRef: string,
    request: RoadmapDemandRequest,
  ): Promise<RoadmapItem> {
    const as = await this.roleOf(caller, itemId, teamRef);
    return this.options.view.written(caller, itemId, () =>
      this.inner.put(caller, itemId, teamRef, request, as),
    );
  }

  async remove(
    caller: RequestCaller,
    itemId: string,
    teamRef: string,
  ): Promise<RoadmapItem> {
    const as = await this.roleOf(caller, itemId, teamRef);
    return this.options.view.written(caller, itemId, () =>
      this.inner.remove(caller, itemId, teamRef, as),
    );
  }

  private async roleOf(
    caller: RequestCaller,
    itemId: string,
    teamRef: string,
  ): Promise<'member' | 'owner'> {
    const { access, membership, products, itemAccess } = this.options;
    const { isOwner } = await itemAccess.require(caller, itemId, {
      permission: 'suggest',
    });
    const sight = await access.sightOf(caller, [teamRef], { fresh: true });
    if (!sight.sees(teamRef)) {
      throw new NotFoundError(`No team '${teamRef}'`);
    }
    if ((await membership.teamsOf(caller)).has(teamRef)) {
      return 'member';
    }
    if (!isOwner) {
      await products.requireTeam(teamRef);
      throw notAMember();
    }
    await itemAccess.require(caller, itemId, { permission: 'edit' });
    return 'owner';
  }
}
