import { lazy, Suspense } from 'react';
import { useItemParam } from '../itemLink';
import type { ItemPanelProps } from './ItemPanel';

const ItemPanel = lazy(() => import('./ItemPanel'));

/** The item that the address names; its code is loaded once there is one. */
export function OpenItem(props: ItemPanelProps) {
  const { itemId } = useItemParam();
  return itemId ? (
    <Suspense fallback={null}>
      <ItemPanel {...props} />
    </Suspense>
  ) : null;
}
