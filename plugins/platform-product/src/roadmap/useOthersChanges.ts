import { useEffect } from 'react';
import { useApiHolder } from '@backstage/core-plugin-api';
import { signalApiRef } from '@backstage/plugin-signals-react';
import {
  roadmapChannel,
  RoadmapSignal,
} from 'backstage-plugin-platform-product-common';
import useLatest from 'react-use/esm/useLatest';

// Who comes back within it sees what they left; nobody asks the portal at each glance.
const freshForMs = 30_000;

/**
 * Hears when others change roadmaps: at once where the portal has signals, and whenever
 * somebody comes back to the page, since signals may be lost.
 *
 * @param entityRefs - of the products that the roadmaps are of
 */
export function useOthersChanges(
  entityRefs: string[],
  onChange: (signal: RoadmapSignal) => void,
) {
  const signals = useApiHolder().get(signalApiRef);
  const latest = useLatest(onChange);
  const refs = entityRefs.join();

  useEffect(() => {
    const listening = refs
      .split(',')
      .filter(ref => signals && ref)
      .map(ref =>
        signals!.subscribe(roadmapChannel(ref), message =>
          latest.current(message),
        ),
      );
    return () => listening.forEach(each => each.unsubscribe());
  }, [signals, refs, latest]);

  useEffect(() => {
    let seenAt = Date.now();
    const leave = () => {
      seenAt = Date.now();
    };
    const comeBack = () => {
      if (Date.now() - seenAt > freshForMs) {
        latest.current({});
      }
      seenAt = Date.now();
    };
    window.addEventListener('blur', leave);
    window.addEventListener('focus', comeBack);
    return () => {
      window.removeEventListener('blur', leave);
      window.removeEventListener('focus', comeBack);
    };
  }, [latest]);
}
