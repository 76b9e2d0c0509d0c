import { InputError, isError } from '@backstage/errors';
import { MandateRequest } from 'backstage-plugin-platform-product-common';
import { Product, ProductDirectory } from '../../catalog/ProductDirectory';

/** What a requirement names. */
export type Named = Partial<
  Pick<MandateRequest, 'products' | 'scope' | 'ownerRef'>
>;

/** The references in it. */
export const refsIn = ({ products = [], scope = 'all', ownerRef }: Named) => [
  ...products,
  ...(scope === 'all' ? [] : scope),
  ...(ownerRef === undefined ? [] : [ownerRef]),
];

/**
 * Holds what a requirement names against the catalog. What is hidden from somebody is
 * refused in the same words as what is not there.
 *
 * @throws InputError naming each field that names what is not there
 */
export function requireNamed(
  { products = [], scope = 'all', ownerRef }: Named,
  isThere: (entityRef: string) => boolean,
): void {
  const groups = scope === 'all' ? [] : scope;
  const isAnswerable =
    ownerRef === undefined ||
    (/^(user|group):/.test(ownerRef) && isThere(ownerRef));
  const problems = [
    ...products.map((ref, i) =>
      isThere(ref) ? '' : `products.${i}: is no product in the catalog`,
    ),
    ...groups.map((ref, i) =>
      isThere(ref) ? '' : `scope.${i}: is no group in the catalog`,
    ),
    isAnswerable ? '' : 'ownerRef: is no user or group in the catalog',
  ].filter(Boolean);
  if (problems.length) {
    throw new InputError(problems.join('; '));
  }
}

/** Looks up what requirements name. */
export class MandateNames {
  constructor(
    private readonly products: Pick<ProductDirectory, 'find' | 'titlesOf'>,
  ) {}

  /**
   * Whatever is in the catalog.
   *
   * @returns the products that are named, each once
   * @throws InputError naming each field that names what is not there
   */
  async require({ products = [], ...others }: Named): Promise<Product[]> {
    const found = new Map<string, Product>();
    for (const ref of products) {
      const product = await this.find(ref);
      if (product) {
        found.set(ref, product);
      }
    }
    const titles = await this.products.titlesOf(refsIn(others));
    requireNamed(
      { products, ...others },
      ref => found.has(ref) || titles.has(ref),
    );
    return [...found.values()];
  }

  private async find(entityRef: string): Promise<Product | undefined> {
    try {
      return await this.products.find(entityRef);
    } catch (error) {
      if (isError(error) && error.name === 'NotFoundError') {
        return undefined;
      }
      throw error;
    }
  }
}
