import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { ProductJob } from 'backstage-plugin-platform-product-common';
import useAsync from 'react-use/esm/useAsync';
import { platformProductApiRef } from '../../../api';

/** The jobs of products; as long as they are not known, the one that is chosen. */
export function useJobsOf(
  products: string[],
  chosen: ProductJob | undefined,
): ProductJob[] {
  const api = useApi(platformProductApiRef);
  const refs = products.join();
  const { value } = useAsync(async () => {
    const lists = await Promise.all(
      refs
        .split(',')
        .filter(Boolean)
        .map(ref =>
          api.call('listProductJobs', { params: parseEntityRef(ref) }),
        ),
    );
    return lists.flatMap(({ items }) => items);
  }, [api, refs]);
  const found = value ?? [];
  return chosen && !found.some(({ id }) => id === chosen.id)
    ? [chosen, ...found]
    : found;
}
