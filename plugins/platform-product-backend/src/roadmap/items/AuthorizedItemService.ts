import { InputError, NotAllowedError } from '@backstage/errors';
import {
  RoadmapItem,
  RoadmapItemChange,
  roadmapSuggestPermission,
  RoadmapSuggestion,
} from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { RequestCaller } from '../../http/Caller';
import { Membership } from '../../permissions/Membership';
import { Ownership } from '../../permissions/Ownership';
import { ProductAccess } from '../../permissions/ProductAccess';
import {
  ItemAccess,
  nobodyInParticular,
  notAnOwner,
  SeenItem,
} from './ItemAccess';
import { ItemService } from './ItemService';
import { ItemStore } from './ItemStore';
import { ItemView } from './ItemView';

/** For whoever would speak for a team of others. */
export const notAMember = () =>
  new NotAllowedError('Only members of a team speak for it');

/** Whether somebody suggested an item that nobody has picked up yet. */
const isFreshOf = ({ item }: SeenItem, caller: RequestCaller) =>
  caller.kind === 'user' &&
  item.authorRef === caller.userRef &&
  item.status === 'idea';

/**
 * Who may: whoever sees all its products suggests an item, for themselves or for a team
 * they are a direct member of; owners change it, and whoever suggested it rewords it while
 * it is an idea.
 */
export class AuthorizedItemService {
  constructor(
    private readonly inner: ItemService,
    private readonly options: {
      access: ProductAccess;
      ownership: Ownership;
      membership: Membership;
      products: Pick<ProductDirectory, 'find'>;
      items: ItemStore;
      itemAccess: ItemAccess;
      view: ItemView;
    },
  ) {}

  async read(caller: RequestCaller, itemId: string): Promise<RoadmapItem> {
    const { itemAccess, view } = this.options;
    return view.item(caller, await itemAccess.require(caller, itemId));
  }

  async suggest(
    caller: RequestCaller,
    { products: refs, ...suggestion }: RoadmapSuggestion,
  ): Promise<RoadmapItem> {
    const { access, membership, view } = this.options;
    if (caller.kind !== 'user') {
      throw nobodyInParticular();
    }
    for (const ref of refs) {
      await access.require(caller, ref, roadmapSuggestPermission, {
        fresh: true,
      });
    }
    const productIds = await this.idsOf(refs);
    if (suggestion.visibility === 'internal') {
      await this.requireOwned(caller, refs);
    }
    const { teamRef } = suggestion;
    if (
      teamRef !== undefined &&
      !(await membership.teamsOf(caller)).has(teamRef)
    ) {
      throw notAMember();
    }
    const { id } = await this.inner.suggest(caller, {
      ...suggestion,
      productIds,
    });
    return view.current(caller, id);
  }

  async change(
    caller: RequestCaller,
    itemId: string,
    { products, ...change }: RoadmapItemChange,
  ): Promise<RoadmapItem> {
    const { itemAccess, view } = this.options;
    const seen = await itemAccess.require(caller, itemId, { fresh: true });
    const { version, title, problem, ...others } = change;
    const isReworded =
      !seen.isOwner &&
      isFreshOf(seen, caller) &&
      products === undefined &&
      Object.keys(others).length === 0;
    await itemAccess.require(caller, itemId, {
      permission: isReworded ? 'suggest' : 'edit',
    });
    const productIds =
      products && (await this.productIdsAfter(caller, seen, products));
    return view.written(caller, itemId, () =>
      this.inner.change(
        caller,
        itemId,
        { ...change, ...(productIds && { productIds }) },
        isReworded ? 'author' : 'owner',
      ),
    );
  }

  async remove(
    caller: RequestCaller,
    itemId: string,
    version: number,
  ): Promise<void> {
    const { itemAccess, view } = this.options;
    const seen = await itemAccess.require(caller, itemId, { fresh: true });
    if (!isFreshOf(seen, caller)) {
      await itemAccess.require(caller, itemId, { permission: 'edit' });
    }
    await view.attempt(caller, itemId, () =>
      this.inner.remove(caller, itemId, version),
    );
  }

  /**
   * All products that an item then has: what somebody can't see stays, and only owners of a
   * product add it or take it out.
   */
  private async productIdsAfter(
    caller: RequestCaller,
    { item, products }: SeenItem,
    wanted: string[],
  ): Promise<string[]> {
    const seenRefs = products.map(({ entityRef }) => entityRef);
    const moved = [
      ...wanted.filter(ref => !seenRefs.includes(ref)),
      ...seenRefs.filter(ref => !wanted.includes(ref)),
    ];
    for (const ref of wanted) {
      await this.options.access.require(caller, ref, roadmapSuggestPermission, {
        fresh: true,
      });
    }
    const wantedIds = await this.idsOf(wanted);
    await this.requireOwned(caller, moved);
    const seenIds = products.map(({ id }) => id);
    const hidden = (await this.options.items.productIdsOf(item.id)).filter(
      id => !seenIds.includes(id),
    );
    const all = [...new Set([...hidden, ...wantedIds])];
    if (all.length > 5) {
      throw new InputError('products: name at most five products');
    }
    return all;
  }

  private async requireOwned(
    caller: RequestCaller,
    refs: string[],
  ): Promise<void> {
    const owned = await this.options.ownership.ownedAmong(caller, refs);
    if (!refs.every(ref => owned.has(ref))) {
      throw notAnOwner();
    }
  }

  private async idsOf(refs: string[]): Promise<string[]> {
    const found = await Promise.all(
      refs.map(ref => this.options.products.find(ref)),
    );
    return found.map(({ id }) => id);
  }
}
