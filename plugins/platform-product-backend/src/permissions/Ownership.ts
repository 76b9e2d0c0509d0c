import { ownedByAny } from '../catalog/ownedByAny';
import { Product, ProductDirectory } from '../catalog/ProductDirectory';
import { RequestCaller } from '../http/Caller';

/** Tells who owns what: by the catalog's relations, never by what a file says. */
export class Ownership {
  constructor(
    private readonly options: {
      products: Pick<
        ProductDirectory,
        'ownersOf' | 'ancestryOf' | 'withChildren' | 'list'
      >;
      /** Whether members of the groups above the owning one own it, too. */
      ancestors: boolean;
    },
  ) {}

  /** Whether somebody owns a product, by themselves or as a member of a group. */
  async owns(caller: RequestCaller, entityRef: string): Promise<boolean> {
    return (await this.ownedAmong(caller, [entityRef])).has(entityRef);
  }

  /** The products that somebody owns, by name; at most so many. */
  async productsOf(caller: RequestCaller, limit: number): Promise<Product[]> {
    if (caller.kind !== 'user') {
      return [];
    }
    const { products, ancestors } = this.options;
    const claims = await caller.claims();
    const owners = ancestors ? await products.withChildren(claims) : claims;
    const owned = await products.list({
      limit,
      clause: ownedByAny(owners),
    });
    return owned.map(({ id, entityRef, title }) => ({ id, entityRef, title }));
  }

  /** Which of the given products somebody owns. */
  async ownedAmong(
    caller: RequestCaller,
    entityRefs: string[],
  ): Promise<Set<string>> {
    if (caller.kind !== 'user' || entityRefs.length === 0) {
      return new Set();
    }
    const { products, ancestors } = this.options;
    const ownersOf = await products.ownersOf([...new Set(entityRefs)]);
    const owners = [...new Set([...ownersOf.values()].flat())];
    if (owners.length === 0) {
      return new Set();
    }
    const claims = await caller.claims();
    const ancestry = ancestors ? await products.ancestryOf(owners) : undefined;
    const isMine = (owner: string) =>
      claims.some(claim => claim === owner || ancestry?.get(owner)?.has(claim));
    return new Set(entityRefs.filter(ref => ownersOf.get(ref)?.some(isMine)));
  }
}
