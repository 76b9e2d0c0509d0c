import { Page, PageRequest } from '../http/list';
import { ProductRow } from './types';

/**
 * The scorecard area's operations, as plain types.
 * @public
 */
export interface ScorecardOperations {
  listProducts: { query: PageRequest; response: Page<ProductRow> };
}
