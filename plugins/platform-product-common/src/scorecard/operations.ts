import { Page } from '../http/list';
import { ProductListRequest, ProductRow } from './types';

/**
 * The scorecard area's operations, as plain types.
 * @public
 */
export interface ScorecardOperations {
  listProducts: { query: ProductListRequest; response: Page<ProductRow> };
}
