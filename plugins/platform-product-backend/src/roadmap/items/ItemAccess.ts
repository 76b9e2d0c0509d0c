import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  roadmapEditPermission,
  roadmapReadPermission,
  roadmapSuggestPermission,
} from 'backstage-plugin-platform-product-common';
import { Product, ProductDirectory } from '../../catalog/ProductDirectory';
import { RequestCaller } from '../../http/Caller';
import { Ownership } from '../../permissions/Ownership';
import { ProductAccess } from '../../permissions/ProductAccess';
import { ItemStore } from './ItemStore';
import { StoredItem } from './StoredItem';

/** What an item that is not there, is hidden or internal answers with: always the same. */
export const noItem = (itemId: string) =>
  new NotFoundError(`No roadmap item '${itemId}'`);

/** For whoever would run the roadmap of others. */
export const notAnOwner = () =>
  new NotAllowedError('Only the owners of a product run its roadmap');

/** For whoever has no voice of their own. */
export const nobodyInParticular = () =>
  new NotAllowedError('Sign in with an account of your own to take part');

/** An item as far as somebody may read it. */
export interface SeenItem {
  item: StoredItem;
  /** Its products that they may read; at least one. */
  products: Product[];
  /** References of those of them that they own. */
  owned: Set<string>;
  isOwner: boolean;
}

/** What was found out just before of one product. */
export interface KnownOwnership {
  entityRef: string;
  /** Whether the reader owns it. */
  isOwner: boolean;
}

const permissions = {
  read: roadmapReadPermission,
  suggest: roadmapSuggestPermission,
  edit: roadmapEditPermission,
};

/** What somebody wants to do with an item. */
export type ItemPurpose = keyof typeof permissions;

/**
 * Decides who may do something with an item. Whoever may read one of its products reads a
 * public one, its owners an internal one; owners run it, under any policy nobody else.
 */
export class ItemAccess {
  constructor(
    private readonly options: {
      items: ItemStore;
      products: Pick<ProductDirectory, 'presentAmong'>;
      access: ProductAccess;
      ownership: Ownership;
    },
  ) {}

  /**
   * Lets somebody do something with one item, or throws.
   *
   * @param options - `fresh` for whatever changes something: asks everything again
   * @throws NotFoundError for what they can't see, as if it did not exist
   * @throws NotAllowedError when the policy refuses, or they are none who may
   */
  async require(
    caller: RequestCaller,
    itemId: string,
    options: { permission?: ItemPurpose; fresh?: boolean } = {},
  ): Promise<SeenItem> {
    const { permission = 'read', fresh = permission !== 'read' } = options;
    const item = await this.options.items.find(itemId);
    const [seen] = item ? await this.seen(caller, [item], { fresh }) : [];
    if (!seen) {
      throw noItem(itemId);
    }
    if (permission !== 'read') {
      await this.requirePurpose(caller, seen, permission);
    }
    return seen;
  }

  /**
   * Those of the given items that somebody may read, in their order.
   *
   * @param options - `known` of a product saves asking who owns it once more
   */
  async seen(
    caller: RequestCaller,
    items: StoredItem[],
    { known, ...options }: { fresh?: boolean; known?: KnownOwnership } = {},
  ): Promise<SeenItem[]> {
    const { access, ownership } = this.options;
    if (items.length === 0) {
      return [];
    }
    const productsOf = await this.productsOf(caller, items, options);
    const refs = [
      ...new Set(
        [...productsOf.values()].flat().map(({ entityRef }) => entityRef),
      ),
    ];
    const readable = await access.allowedAmong(
      caller,
      roadmapReadPermission,
      refs,
      options,
    );
    const owned = await ownership.ownedAmong(
      caller,
      [...readable].filter(ref => ref !== known?.entityRef),
      { recent: !options.fresh },
    );
    if (known?.isOwner && readable.has(known.entityRef)) {
      owned.add(known.entityRef);
    }
    return items.flatMap(item => {
      const products = productsOf
        .get(item.id)!
        .filter(({ entityRef }) => readable.has(entityRef));
      const own = products.filter(({ entityRef }) => owned.has(entityRef));
      const isOwner = own.length > 0;
      return products.length > 0 && (isOwner || !item.isInternal)
        ? {
            item,
            products,
            owned: new Set(own.map(({ entityRef }) => entityRef)),
            isOwner,
          }
        : [];
    });
  }

  /** The products of each item that are in the catalog, by title. */
  private async productsOf(
    { now }: RequestCaller,
    items: StoredItem[],
    { fresh }: { fresh?: boolean },
  ): Promise<Map<string, Product[]>> {
    const present = await this.options.products.presentAmong(
      items.flatMap(({ productIds }) => productIds),
      now,
      { recent: !fresh },
    );
    return new Map(
      items.map(({ id, productIds }) => [
        id,
        productIds
          .flatMap(productId => present.get(productId) ?? [])
          .sort(
            (a, b) =>
              a.title.localeCompare(b.title, 'en') ||
              a.entityRef.localeCompare(b.entityRef, 'en'),
          ),
      ]),
    );
  }

  private async requirePurpose(
    caller: RequestCaller,
    { products, owned, isOwner }: SeenItem,
    purpose: 'suggest' | 'edit',
  ): Promise<void> {
    if (caller.kind !== 'user') {
      throw nobodyInParticular();
    }
    if (purpose === 'edit' && !isOwner) {
      throw notAnOwner();
    }
    const among =
      purpose === 'edit'
        ? [...owned]
        : products.map(({ entityRef }) => entityRef);
    const permission = permissions[purpose];
    const allowed = await this.options.access.allowedAmong(
      caller,
      permission,
      among,
      { fresh: true },
    );
    if (allowed.size === 0) {
      throw new NotAllowedError(
        `The portal's policy does not allow this (${permission.name})`,
      );
    }
  }
}
