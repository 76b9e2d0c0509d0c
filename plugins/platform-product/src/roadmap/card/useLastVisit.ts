import { useEffect, useState } from 'react';
import {
  storageApiRef,
  StorageValueSnapshot,
  useApi,
} from '@backstage/core-plugin-api';

const bucket = 'platform-product.roadmap-visits';

// Looks that are no further apart belong to one visit.
const pauseMs = 30 * 60_000;

/** When somebody looked at a product last, and when they did before that visit; ISO instants. */
type Visit = { before: string; latest: string };

/** A visit with one more look. */
export function lookedAt(visit: Visit | undefined, now: Date): Visit {
  const at = now.toISOString();
  if (!visit) {
    return { before: at, latest: at };
  }
  const isNew = now.getTime() - new Date(visit.latest).getTime() > pauseMs;
  return { before: isNew ? visit.latest : visit.before, latest: at };
}

/**
 * When somebody last visited a product before now, as the portal keeps it for them, and
 * nobody else; undefined until that is known.
 */
export function useLastVisit(entityRef: string): string | undefined {
  const api = useApi(storageApiRef);
  const [since, setSince] = useState<string>();
  useEffect(() => {
    const storage = api.forBucket(bucket);
    let isKept = false;
    const keep = (kept: StorageValueSnapshot<any>) => {
      if (isKept || kept.presence === 'unknown') {
        return;
      }
      isKept = true;
      const visit = lookedAt(kept.value, new Date());
      setSince(visit.before);
      storage.set(entityRef, visit).catch(() => {});
    };
    keep(storage.snapshot(entityRef));
    const subscription = storage.observe$(entityRef).subscribe(keep);
    return () => subscription.unsubscribe();
  }, [api, entityRef]);
  return since;
}
