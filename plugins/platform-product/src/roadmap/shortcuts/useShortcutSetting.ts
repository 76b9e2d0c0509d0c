import { useMemo } from 'react';
import { storageApiRef, useApi } from '@backstage/core-plugin-api';
import useObservable from 'react-use/esm/useObservable';

const bucket = 'platform-product.roadmap';
const key = 'shortcuts';

/** Whether somebody wants keyboard shortcuts, as the portal keeps it for them. */
export function useShortcutSetting() {
  const api = useApi(storageApiRef);
  const storage = useMemo(() => api.forBucket(bucket), [api]);
  const changes = useMemo(() => storage.observe$<boolean>(key), [storage]);
  const kept = useObservable(changes, storage.snapshot<boolean>(key));
  return {
    // Whoever switched them off may speak to the portal; nothing happens before that is known.
    isOn: kept.presence === 'unknown' ? false : kept.value ?? true,
    change: (isOn: boolean) => storage.set(key, isOn),
  };
}
