import { ProductDirectory } from '../catalog/ProductDirectory';
import { ListedProduct, ProductOrder } from '../catalog/ProductStore';
import { ProductScope } from './ProductScope';

// A page whose products are mostly invisible is filled up with this many questions,
// then stays short: nobody should wait for a search through everything they can't see.
const mostRounds = 3;

/** A page of products that somebody may see. */
export interface VisiblePage {
  products: ListedProduct[];
  /**
   * The id of the product after which the next page starts; absent on the last. That
   * product may be an invisible one, so its title and reference must not get out.
   */
  next?: string;
  /** Only where all there are may be seen. */
  total?: number;
}

/** Products in an order, as far as they may be seen. */
export async function visiblePage(
  directory: ProductDirectory,
  { clause, visibleAmong }: ProductScope,
  { limit, by, after }: { limit: number; by: ProductOrder; after?: string },
): Promise<VisiblePage> {
  const products: ListedProduct[] = [];
  let next = after;
  for (let round = 0; round < mostRounds; round++) {
    // One more than fits tells whether there is another page.
    const found = await directory.list({
      limit: limit + 1,
      by,
      after: next,
      clause,
    });
    const candidates = found.slice(0, limit);
    const visible =
      visibleAmong &&
      candidates.length > 0 &&
      (await visibleAmong(candidates.map(({ entityRef }) => entityRef)));
    for (const [i, product] of candidates.entries()) {
      if (!visible || visible.has(product.entityRef)) {
        products.push(product);
      }
      next = product.id;
      if (products.length === limit && i < found.length - 1) {
        return { products, next, ...(await totalOf()) };
      }
    }
    if (found.length <= limit) {
      return { products, ...(await totalOf()) };
    }
  }
  return { products, next };

  async function totalOf() {
    return visibleAmong ? {} : { total: await directory.count(clause) };
  }
}
