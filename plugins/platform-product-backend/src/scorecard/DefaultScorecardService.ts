import { Page, ProductRow } from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../catalog/ProductDirectory';
import { Caller } from '../http/Caller';
import { decodeCursor, encodeCursor } from '../http/cursor';
import { visiblePage } from '../permissions/visiblePage';
import { ProductListRequest, ScorecardService } from './ScorecardService';

const defaultLimit = 50;
const byName = 'products by name';

/** Lists products. */
export class DefaultScorecardService implements ScorecardService {
  constructor(private readonly products: ProductDirectory) {}

  async listProducts(
    _caller: Caller,
    { limit = defaultLimit, cursor, scope = {} }: ProductListRequest,
  ): Promise<Page<ProductRow>> {
    const [after] = cursor === undefined ? [] : decodeCursor(cursor, byName, 1);
    const { products, next, total } = await visiblePage(this.products, scope, {
      limit,
      after,
    });
    return {
      items: products.map(({ entityRef, title }) => ({ entityRef, title })),
      ...(next !== undefined && { nextCursor: encodeCursor([next], byName) }),
      ...(total !== undefined && { totalItems: total }),
    };
  }
}
