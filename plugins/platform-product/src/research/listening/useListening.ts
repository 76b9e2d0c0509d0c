import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../api';
import { Product } from '../../catalog/productOf';

/** Loads who was heard about a product, and who would like to be. */
export function useListening({ path }: Product) {
  const api = useApi(platformProductApiRef);
  return useAsyncRetry(async () => {
    const [heard, volunteers] = await Promise.all([
      api.call('readListening', { params: path }),
      api.call('readVolunteers', { params: path }),
    ]);
    return { heard, volunteers };
  }, [api, stringifyEntityRef(path)]);
}
