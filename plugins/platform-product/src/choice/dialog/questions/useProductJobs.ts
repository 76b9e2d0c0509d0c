import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { ProductJob } from 'backstage-plugin-platform-product-common';
import useAsync from 'react-use/esm/useAsync';
import { platformProductApiRef } from '../../../api';

/** The jobs of a product; as long as they are not known, the one that is chosen. */
export function useProductJobs(
  product: string,
  chosen: ProductJob | undefined,
): ProductJob[] {
  const api = useApi(platformProductApiRef);
  const { value } = useAsync(
    () => api.call('listProductJobs', { params: parseEntityRef(product) }),
    [api, product],
  );
  const found = value?.items ?? [];
  return chosen && !found.some(({ id }) => id === chosen.id)
    ? [chosen, ...found]
    : found;
}
