import { Entity } from '@backstage/catalog-model';
import { ApiHolder, configApiRef } from '@backstage/core-plugin-api';
import { filterPredicateToFilterFunction } from '@backstage/filter-predicates';
import { productFilter } from './productFilter';

/**
 * Whether an entity is a product, for `EntitySwitch.Case`:
 * `<EntitySwitch.Case if={isProduct}>`.
 *
 * @param entity - the entity of the page
 * @param context - the app's APIs, as EntitySwitch hands them over
 * @public
 */
export function isProduct(
  entity: Entity,
  context: { apis: ApiHolder },
): boolean {
  const config = context.apis.get(configApiRef);
  return (
    config !== undefined &&
    filterPredicateToFilterFunction(productFilter(config))(entity)
  );
}
