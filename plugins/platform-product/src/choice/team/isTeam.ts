import { Entity } from '@backstage/catalog-model';
import { ApiHolder, configApiRef } from '@backstage/core-plugin-api';
import { filterPredicateToFilterFunction } from '@backstage/filter-predicates';
import { teamFilter } from './teamFilter';

/**
 * Whether an entity is a team that chooses, for `EntitySwitch.Case`:
 * `<EntitySwitch.Case if={isTeam}>`.
 *
 * @param entity - the entity of the page
 * @param context - the app's APIs, as EntitySwitch hands them over
 * @public
 */
export function isTeam(entity: Entity, context: { apis: ApiHolder }): boolean {
  const config = context.apis.get(configApiRef);
  return (
    config !== undefined &&
    filterPredicateToFilterFunction(teamFilter(config))(entity)
  );
}
