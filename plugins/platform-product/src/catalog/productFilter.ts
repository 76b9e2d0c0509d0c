import { ConfigApi } from '@backstage/core-plugin-api';
import { FilterPredicate } from '@backstage/filter-predicates';

/**
 * Which entities are products: those that `platformProduct.products` matches and
 * those that their file offers as one.
 */
export function productFilter(config: ConfigApi): FilterPredicate {
  const offered = {
    'metadata.annotations.platform-product.io/offered': 'true',
  };
  const configured = config.getOptional<FilterPredicate>(
    'platformProduct.products',
  );
  return configured === undefined ? offered : { $any: [offered, configured] };
}
