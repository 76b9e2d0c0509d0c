import { parseEntityRef } from '@backstage/catalog-model';
import { DemandPath } from 'backstage-plugin-platform-product-common';

/** Where one team's word on an item lives. */
export function demandPath(itemId: string, teamRef: string): DemandPath {
  const { namespace, name } = parseEntityRef(teamRef);
  return { itemId, teamNamespace: namespace, teamName: name };
}
