import { isError, NotAllowedError } from '@backstage/errors';
import {
  choiceReadPermission,
  mandateManagePermission,
} from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { Ownership } from '../../permissions/Ownership';
import { ProductAccess } from '../../permissions/ProductAccess';
import { RequiredProduct } from './MandateService';

type Products = Array<Pick<RequiredProduct, 'entityRef' | 'isPresent'>>;

const refsOf = (products: Products) => [
  ...new Set(products.map(({ entityRef }) => entityRef)),
];

// Nobody can say any more who sees a product that left the catalog. Who owned it then is
// known, so its requirement doesn't fall to the owners of the others.
const presentRefsOf = (products: Products) =>
  refsOf(products.filter(({ isPresent }) => isPresent));

/**
 * Tells who may require products of teams, and stop: governance, or whoever owns every one
 * of the products. Intrinsic: a policy takes this away, and gives it to nobody.
 */
export class Governance {
  constructor(
    private readonly options: {
      access: ProductAccess;
      ownership: Ownership;
      /** References of the groups whose direct members may, whatever the product. */
      groups: Set<string>;
    },
  ) {}

  /** @throws NotAllowedError for everybody else */
  async require(caller: RequestCaller, products: Products): Promise<void> {
    const speaksFor = await this.spokenFor(caller, refsOf(products));
    if (!refsOf(products).every(ref => speaksFor.has(ref))) {
      throw new NotAllowedError(
        'Only governance, and who owns every product in it, decide on a requirement',
      );
    }
    const present = presentRefsOf(products);
    for (const permission of [choiceReadPermission, mandateManagePermission]) {
      const allowed = await this.options.access.allowedAmong(
        caller,
        permission,
        present,
        { fresh: true },
      );
      if (!present.every(ref => allowed.has(ref))) {
        throw new NotAllowedError(
          `The portal's policy does not allow this (${permission.name})`,
        );
      }
    }
  }

  /** Tells which lists of products somebody may require; asked once for a whole page. */
  async mayRequire(
    caller: RequestCaller,
    lists: Products[],
  ): Promise<(products: Products) => boolean> {
    const all = lists.flat();
    const speaksFor = await this.spokenFor(caller, refsOf(all));
    const allowed = await this.allowedAmong(
      caller,
      presentRefsOf(all).filter(ref => speaksFor.has(ref)),
    );
    return products =>
      refsOf(products).every(ref => speaksFor.has(ref)) &&
      presentRefsOf(products).every(ref => allowed.has(ref));
  }

  /** Of products those that somebody decides for, as governance or as their owner. */
  private async spokenFor(
    caller: RequestCaller,
    entityRefs: string[],
  ): Promise<Set<string>> {
    const { groups, ownership } = this.options;
    const claims = caller.kind === 'user' ? await caller.claims() : [];
    return claims.some(ref => groups.has(ref))
      ? new Set(entityRefs)
      : ownership.ownedAmong(caller, entityRefs);
  }

  private async allowedAmong(
    caller: RequestCaller,
    entityRefs: string[],
  ): Promise<Set<string>> {
    try {
      return await this.options.access.allowedAmong(
        caller,
        mandateManagePermission,
        entityRefs,
      );
    } catch (error) {
      if (isError(error) && error.name === 'NotAllowedError') {
        return new Set();
      }
      throw error;
    }
  }
}
