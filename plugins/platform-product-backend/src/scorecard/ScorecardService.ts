import {
  Page,
  ProductListRequest,
  ProductRow,
} from 'backstage-plugin-platform-product-common';
import { Caller } from '../http/Caller';
import { ProductScope } from '../permissions/ProductScope';

/** A page of products, out of those that may be seen; without a scope, out of all. */
export interface ScopedProductListRequest extends ProductListRequest {
  scope?: ProductScope;
}

/** Products side by side. */
export interface ScorecardService {
  /** Products with their newest published figures. */
  listProducts(
    caller: Caller,
    request: ScopedProductListRequest,
  ): Promise<Page<ProductRow>>;
}
