import { ProductDirectory } from '../catalog/ProductDirectory';
import { RequestCaller } from '../http/Caller';

/** Tells who owns what: by the catalog's relations, never by what a file says. */
export class Ownership {
  constructor(
    private readonly options: {
      products: Pick<ProductDirectory, 'ownersOf' | 'withParents'>;
      /** Whether members of the groups above the owning one own it, too. */
      ancestors: boolean;
    },
  ) {}

  /** Whether somebody owns a product, by themselves or as a member of a group. */
  async owns(caller: RequestCaller, entityRef: string): Promise<boolean> {
    if (caller.kind !== 'user') {
      return false;
    }
    const { products, ancestors } = this.options;
    const owners = (await products.ownersOf([entityRef])).get(entityRef) ?? [];
    if (owners.length === 0) {
      return false;
    }
    const claims = await caller.claims();
    const entitled = ancestors
      ? await products.withParents(owners)
      : new Set(owners);
    return claims.some(claim => entitled.has(claim));
  }
}
