import { parseEntityRef } from '@backstage/catalog-model';
import {
  ChoicePath,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';

/** Where one team's choice on one product lives. */
export function choicePath({ product, team }: TeamChoice): ChoicePath {
  const { namespace, name } = parseEntityRef(team.entityRef);
  return {
    ...parseEntityRef(product.entityRef),
    teamNamespace: namespace,
    teamName: name,
  };
}
