import { InputError, isError, NotAllowedError } from '@backstage/errors';
import { NamedEntity } from 'backstage-plugin-platform-product-common';
import {
  noProduct,
  Product,
  ProductDirectory,
} from '../catalog/ProductDirectory';
import { RequestCaller, UserCaller } from '../http/Caller';
import { Ownership } from '../permissions/Ownership';
import { ProductAccess } from '../permissions/ProductAccess';

/**
 * Who reads: a person, by the name that authors and members are kept under. Everybody else
 * shares an account or has none, and is nobody's author or member.
 */
export const readerOf = (caller: RequestCaller): string =>
  caller.kind === 'user' ? caller.userRef : '';

/** @throws NotAllowedError for whoever has no account of their own */
export function requirePerson(
  caller: RequestCaller,
): asserts caller is UserCaller {
  if (caller.kind !== 'user') {
    throw new NotAllowedError(
      'Sign in with an account of your own to do research',
    );
  }
}

/** Decides who may start studies and write notes about what. Reading is the stores' to decide. */
export class ResearchAccess {
  constructor(
    private readonly options: {
      access: ProductAccess;
      ownership: Ownership;
      products: ProductDirectory;
      /** References of the groups whose direct members may, whatever the product. */
      researchers: Set<string>;
    },
  ) {}

  async isResearcher(caller: RequestCaller): Promise<boolean> {
    const claims = caller.kind === 'user' ? await caller.claims() : [];
    return claims.some(ref => this.options.researchers.has(ref));
  }

  /**
   * The products that somebody wants to write about, each once.
   *
   * @throws InputError for what is not there or hidden from them
   * @throws NotAllowedError when they are no researcher and don't own every one
   */
  async productsToWrite(
    caller: RequestCaller,
    entityRefs: string[],
  ): Promise<Product[]> {
    requirePerson(caller);
    const { access, ownership } = this.options;
    const sight = await access.sightOf(caller, entityRefs, { fresh: true });
    const found = new Map<string, Product>();
    for (const [i, ref] of entityRefs.entries()) {
      const product = sight.sees(ref) ? await this.find(ref) : undefined;
      if (!product) {
        throw new InputError(`products.${i}: is no product in the catalog`);
      }
      found.set(ref, product);
    }
    if (!(await this.isResearcher(caller))) {
      const owned = await ownership.ownedAmong(caller, [...found.keys()]);
      if (owned.size < found.size) {
        throw new NotAllowedError(
          'Only researchers, and who owns every product of it, write research notes',
        );
      }
    }
    return [...found.values()];
  }

  /** Whether somebody could write notes about a product that they see. */
  async mayWriteAbout(
    caller: RequestCaller,
    entityRef: string,
  ): Promise<boolean> {
    if (caller.kind !== 'user') {
      return false;
    }
    return (
      (await this.isResearcher(caller)) ||
      (await this.options.ownership.ownedAmong(caller, [entityRef])).has(
        entityRef,
      )
    );
  }

  /** @throws InputError for who is not in the catalog, or hidden from somebody */
  async requireUser(caller: RequestCaller, userRef: string): Promise<void> {
    const { access, products } = this.options;
    const sight = await access.sightOf(caller, [userRef]);
    const known = await products.titlesOf([userRef]);
    if (!sight.sees(userRef) || !known.has(userRef)) {
      throw new InputError('userRef: is nobody in the catalog');
    }
  }

  /** @throws NotFoundError for what is not there, or hidden from somebody */
  async productToRead(
    caller: RequestCaller,
    entityRef: string,
  ): Promise<Product> {
    const { access, products } = this.options;
    const sight = await access.sightOf(caller, [entityRef]);
    if (!sight.sees(entityRef)) {
      throw noProduct(entityRef);
    }
    return products.find(entityRef);
  }

  /** Of the given products those that somebody can see, by id. */
  seenProducts(
    caller: RequestCaller,
    ids: string[],
  ): Promise<Map<string, NamedEntity>> {
    return this.options.access.seenAmong(caller, ids);
  }

  private async find(entityRef: string): Promise<Product | undefined> {
    try {
      return await this.options.products.find(entityRef);
    } catch (error) {
      if (isError(error) && error.name === 'NotFoundError') {
        return undefined;
      }
      throw error;
    }
  }
}
