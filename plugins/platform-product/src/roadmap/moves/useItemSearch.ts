import { useApi } from '@backstage/core-plugin-api';
import {
  LeftBehind,
  RoadmapCard,
} from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../api';

/**
 * Finds what an item may be merged into: what reads like it, until something is searched.
 */
export function useItemSearch(
  card: Pick<RoadmapCard, 'id' | 'title' | 'products'>,
  search: string,
) {
  const api = useApi(platformProductApiRef);
  const { id, title } = card;
  const product = card.products[0]?.entityRef;
  const { value, error, retry } = useAsyncRetry(async () => {
    if (search || !product) {
      const { items } = await api.call('listRoadmapItems', {
        query: { product, search: search || undefined, limit: 20 },
      });
      return items.map(found => ({ ...found, teams: found.demand.teams }));
    }
    const { items } = await api.call('listSimilarItems', {
      query: { product, text: title },
    });
    return items;
  }, [api, product, search, title]);
  return {
    items: (value as LeftBehind[] | undefined)?.filter(
      found =>
        found.id !== id &&
        found.status !== 'duplicate' &&
        found.status !== 'withdrawn',
    ),
    error,
    retry,
  };
}
