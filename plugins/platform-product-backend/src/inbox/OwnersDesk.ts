import { NotAllowedError } from '@backstage/errors';
import { Product, ProductDirectory } from '../catalog/ProductDirectory';
import { RequestCaller } from '../http/Caller';
import { EntityPermission } from '../permissions/Decisions';
import { Ownership } from '../permissions/Ownership';
import { ProductAccess } from '../permissions/ProductAccess';
import { InboxSource } from './InboxSource';

const mostProducts = 500;

/** The products of an owner, as far as they have to do with an inbox. */
export interface Desk {
  /** All products of theirs, by name. */
  all: Product[];
  /** Those that are asked for, by id. */
  products: Map<string, Product>;
  /** The ids of those of which they may read what a source has. */
  productIds(source: Pick<InboxSource, 'permission'>): string[];
}

/** Tells whose inbox it is: owners have one, over the products that they own and may read. */
export class OwnersDesk {
  constructor(
    private readonly options: {
      sources: Pick<InboxSource, 'permission'>[];
      access: ProductAccess;
      ownership: Ownership;
      products: Pick<ProductDirectory, 'find'>;
    },
  ) {}

  /**
   * @param productRef - only this product
   * @throws NotAllowedError when the caller does not own that product
   */
  async of(
    caller: RequestCaller,
    productRef?: string,
    options: { fresh?: boolean } = {},
  ): Promise<Desk> {
    const { sources, access, ownership, products } = this.options;
    const owned = await ownership.productsOf(caller, mostProducts);
    const readable = new Map<EntityPermission, Set<string>>();
    for (const { permission } of sources) {
      if (!readable.has(permission)) {
        readable.set(
          permission,
          await access.allowedIfAny(
            caller,
            permission,
            owned.map(({ entityRef }) => entityRef),
            options,
          ),
        );
      }
    }
    const all = owned.filter(({ entityRef }) =>
      [...readable.values()].some(refs => refs.has(entityRef)),
    );
    const asked = all.filter(
      ({ entityRef }) => productRef === undefined || entityRef === productRef,
    );
    if (productRef !== undefined && asked.length === 0) {
      await access.require(caller, productRef, sources[0].permission);
      await products.find(productRef);
      throw new NotAllowedError('Only the owners of a product have its inbox');
    }
    return {
      all,
      products: new Map(asked.map(product => [product.id, product])),
      productIds: ({ permission }) =>
        asked
          .filter(({ entityRef }) => readable.get(permission)!.has(entityRef))
          .map(({ id }) => id),
    };
  }
}
