import { useApi } from '@backstage/core-plugin-api';
import {
  isOpenStatus,
  RelatedItem,
} from 'backstage-plugin-platform-product-common';
import useAsync from 'react-use/esm/useAsync';
import { platformProductApiRef } from '../../../api';

const mostOffered = 20;

/** What is still to come on a product's roadmap, by words that are searched for. */
export function useWantedItems(product: string, search: string) {
  const api = useApi(platformProductApiRef);
  const { value, error } = useAsync(async () => {
    if (!search) {
      return undefined;
    }
    const { items } = await api.call('listRoadmapItems', {
      query: { product, search, limit: mostOffered },
    });
    const found: RelatedItem[] = items
      .filter(({ status }) => isOpenStatus(status))
      .map(({ id, title, status }) => ({ id, title, status }));
    return { search, found };
  }, [api, product, search]);
  // What was found for other words is not what is looked for now.
  return { found: value?.search === search ? value.found : undefined, error };
}
