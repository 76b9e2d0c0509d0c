import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { references } from './references';

/** The teams whose components depend on the product or consume an API that it provides. */
export function teamsUsing(product: Entity, catalog: Entity[]): Set<string> {
  const offered = new Set([
    stringifyEntityRef(product),
    ...references(product, 'providesApis'),
  ]);
  return new Set(
    catalog
      .filter(entity => entity.kind === 'Component')
      .filter(component =>
        [
          ...references(component, 'dependsOn'),
          ...references(component, 'consumesApis'),
        ].some(ref => offered.has(ref)),
      )
      .flatMap(component => references(component, 'owner')),
  );
}
