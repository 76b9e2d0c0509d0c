import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { AlternativeUse } from 'backstage-plugin-platform-product-common';
import useAsync from 'react-use/esm/useAsync';
import { platformProductApiRef } from '../../../api';

const maxOffered = 4;

/** What other teams use instead of a product; none as long as it is not known. */
export function useOthersUse(product: string): AlternativeUse[] {
  const api = useApi(platformProductApiRef);
  const { value } = useAsync(
    () =>
      api.call('listProductAlternatives', { params: parseEntityRef(product) }),
    [api, product],
  );
  return value?.items.slice(0, maxOffered) ?? [];
}
