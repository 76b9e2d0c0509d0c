import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../api';

/**
 * Loads an item.
 *
 * @param onChange - hears of it as it becomes here
 */
export function useItem(
  itemId: string,
  onChange: ((item: RoadmapItem) => void) | undefined,
) {
  const api = useApi(platformProductApiRef);
  const [shown, setShown] = useState<RoadmapItem>();
  const [changes, setChanges] = useState(0);
  const { value, error, retry } = useAsyncRetry(
    () => api.call('readRoadmapItem', { params: { itemId } }),
    [api, itemId],
  );
  return {
    item: shown ?? value,
    error: shown ? undefined : error,
    retry,
    /** Reads it again; what is shown stays if that fails. */
    refresh: useCallback(async () => {
      try {
        const now = await api.call('readRoadmapItem', { params: { itemId } });
        setShown(now);
        setChanges(before => before + 1);
      } catch {
        // It was read before, and whoever does something with it hears why not.
      }
    }, [api, itemId]),
    /** How often it changed since it was opened. */
    changes,
    show: (item: RoadmapItem) => {
      setShown(item);
      setChanges(before => before + 1);
      onChange?.(item);
    },
  };
}
