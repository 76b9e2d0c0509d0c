import {
  Page,
  PageRequest,
  ProductRow,
} from 'backstage-plugin-platform-product-common';
import { Caller } from '../http/Caller';
import { ProductScope } from '../permissions/ProductScope';

/** A page of products, out of those that may be seen; without a scope, out of all. */
export interface ProductListRequest extends PageRequest {
  scope?: ProductScope;
}

/** Products side by side. */
export interface ScorecardService {
  /** Products by name. */
  listProducts(
    caller: Caller,
    request: ProductListRequest,
  ): Promise<Page<ProductRow>>;
}
