import { useCallback } from 'react';
import { Entity } from '@backstage/catalog-model';
import { useApiHolder } from '@backstage/core-plugin-api';
import { isProduct } from './isProduct';

/**
 * Whether an entity is a product, for the `if` of an `EntityLayout.Route`, which
 * knows the entity only.
 *
 * @public
 */
export function useIsProduct(): (entity: Entity) => boolean {
  const apis = useApiHolder();
  return useCallback(entity => isProduct(entity, { apis }), [apis]);
}
