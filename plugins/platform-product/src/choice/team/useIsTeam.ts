import { useCallback } from 'react';
import { Entity } from '@backstage/catalog-model';
import { useApiHolder } from '@backstage/core-plugin-api';
import { isTeam } from './isTeam';

/**
 * Whether an entity is a team that chooses, for the `if` of an `EntityLayout.Route`,
 * which knows the entity only.
 *
 * @public
 */
export function useIsTeam(): (entity: Entity) => boolean {
  const apis = useApiHolder();
  return useCallback(entity => isTeam(entity, { apis }), [apis]);
}
