import { ownedByAny } from '../catalog/ownedByAny';
import { Product, ProductDirectory } from '../catalog/ProductDirectory';
import { RequestCaller } from '../http/Caller';
import { ShortMemory } from './ShortMemory';

/**
 * How much of what was found out before is good enough: with `recent`, for whoever only
 * reads, what was found out within the last ten seconds.
 */
export interface Recency {
  recent?: boolean;
}

/** Tells who owns what: by the catalog's relations, never by what a file says. */
export class Ownership {
  private readonly owning = new ShortMemory<boolean>();
  private readonly owners = new ShortMemory<string[]>();

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
  async owns(
    caller: RequestCaller,
    entityRef: string,
    options: Recency = {},
  ): Promise<boolean> {
    return (await this.ownedAmong(caller, [entityRef], options)).has(entityRef);
  }

  /** Whose products are somebody's: their own, their groups', and those below them. */
  async ownersFor(
    caller: RequestCaller,
    options: Recency = {},
  ): Promise<string[]> {
    if (caller.kind !== 'user') {
      return [];
    }
    const { userRef, now } = caller;
    const known = options.recent && this.owners.recall(userRef, now);
    if (known) {
      return known;
    }
    const { products, ancestors } = this.options;
    const claims = await caller.claims();
    const owners = ancestors ? await products.withChildren(claims) : claims;
    this.owners.keep(userRef, owners, now);
    return owners;
  }

  /** The products that somebody owns, by name; at most so many. */
  async productsOf(caller: RequestCaller, limit: number): Promise<Product[]> {
    if (caller.kind !== 'user') {
      return [];
    }
    const owned = await this.options.products.list({
      limit,
      clause: ownedByAny(await this.ownersFor(caller)),
    });
    return owned.map(({ id, entityRef, title }) => ({ id, entityRef, title }));
  }

  /** Which of the given products somebody owns. */
  async ownedAmong(
    caller: RequestCaller,
    entityRefs: string[],
    options: Recency = {},
  ): Promise<Set<string>> {
    if (caller.kind !== 'user') {
      return new Set();
    }
    const { userRef, now } = caller;
    const keyOf = (ref: string) => `${ref} ${userRef}`;
    const known = new Map<string, boolean | undefined>(
      entityRefs.map(ref => [
        ref,
        options.recent ? this.owning.recall(keyOf(ref), now) : undefined,
      ]),
    );
    const unknown = [...known.keys()].filter(
      ref => known.get(ref) === undefined,
    );
    const found = await this.foundAmong(caller, unknown);
    unknown.forEach(ref => this.owning.keep(keyOf(ref), found.has(ref), now));
    return new Set(entityRefs.filter(ref => known.get(ref) ?? found.has(ref)));
  }

  private async foundAmong(
    caller: RequestCaller & { kind: 'user' },
    entityRefs: string[],
  ): Promise<Set<string>> {
    if (entityRefs.length === 0) {
      return new Set();
    }
    const { products, ancestors } = this.options;
    const ownersOf = await products.ownersOf(entityRefs);
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
