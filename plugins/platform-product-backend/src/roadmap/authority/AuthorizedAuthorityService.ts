import {
  RoadmapAuthority,
  roadmapReadPermission,
} from 'backstage-plugin-platform-product-common';
import { authorityOf } from 'backstage-plugin-platform-product-common/statistics';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { RequestCaller } from '../../http/Caller';
import { Ownership } from '../../permissions/Ownership';
import { ProductAccess } from '../../permissions/ProductAccess';
import { AuthorityStore } from './AuthorityStore';

const dayMs = 86_400_000;
const daysBack = 365;
/** How long a new item has to find evidence. */
const youngDays = 30;

/**
 * Whose wishes the work on a product follows, for whoever reads its roadmap; internal items
 * count for owners only, which is part of the question to the database.
 */
export class AuthorizedAuthorityService {
  constructor(
    private readonly options: {
      access: ProductAccess;
      ownership: Ownership;
      products: Pick<ProductDirectory, 'find'>;
      authority: AuthorityStore;
    },
  ) {}

  async read(
    caller: RequestCaller,
    entityRef: string,
  ): Promise<RoadmapAuthority> {
    const { access, ownership, products, authority } = this.options;
    await access.require(caller, entityRef, roadmapReadPermission);
    const before = (days: number) =>
      new Date(caller.now.getTime() - days * dayMs).toISOString();
    const scope = {
      productId: (await products.find(entityRef)).id,
      internal: await ownership.owns(caller, entityRef),
      since: before(daysBack),
      youngSince: before(youngDays),
    };
    const { work, withoutEffort, young } = await authority.work(scope);
    return {
      from: scope.since.slice(0, 10),
      to: caller.now.toISOString().slice(0, 10),
      work,
      ...authorityOf(work),
      withoutEffort,
      young,
      movedAgainstDemand: await authority.movedAgainstDemand(scope),
      askedForAndDeclined: await authority.askedForAndDeclined(scope),
    };
  }
}
