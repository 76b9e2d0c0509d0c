import { roadmapReadPermission } from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { RequestCaller } from '../../http/Caller';
import { ProductAccess } from '../../permissions/ProductAccess';
import { ItemAccess, nobodyInParticular } from '../items/ItemAccess';
import { FollowStore } from './FollowStore';

/** Who may: whoever reads a product's roadmap, or an item, follows it. Safe to repeat. */
export class AuthorizedFollowService {
  constructor(
    private readonly options: {
      follows: FollowStore;
      access: ProductAccess;
      products: Pick<ProductDirectory, 'find'>;
      itemAccess: ItemAccess;
    },
  ) {}

  async followProduct(caller: RequestCaller, entityRef: string) {
    const targetId = await this.productId(caller, entityRef);
    await this.options.follows.follow(
      'product',
      targetId,
      personOf(caller),
      caller.now,
    );
  }

  async unfollowProduct(caller: RequestCaller, entityRef: string) {
    const targetId = await this.productId(caller, entityRef);
    await this.options.follows.unfollow(targetId, personOf(caller));
  }

  async followItem(caller: RequestCaller, itemId: string) {
    await this.options.itemAccess.require(caller, itemId, { fresh: true });
    await this.options.follows.follow(
      'item',
      itemId,
      personOf(caller),
      caller.now,
    );
  }

  async unfollowItem(caller: RequestCaller, itemId: string) {
    await this.options.itemAccess.require(caller, itemId, { fresh: true });
    await this.options.follows.unfollow(itemId, personOf(caller));
  }

  private async productId(caller: RequestCaller, entityRef: string) {
    const { access, products } = this.options;
    await access.require(caller, entityRef, roadmapReadPermission, {
      fresh: true,
    });
    return (await products.find(entityRef)).id;
  }
}

function personOf(caller: RequestCaller): string {
  if (caller.kind !== 'user') {
    throw nobodyInParticular();
  }
  return caller.userRef;
}
