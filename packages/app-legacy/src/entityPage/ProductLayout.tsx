import { PropsWithChildren } from 'react';
import { EntityLayout } from '@backstage/plugin-catalog';
import { useRateMenuItem } from 'backstage-plugin-platform-product';

/** An entity's tabs. The menu of a product has an item that opens its rating. */
export const ProductLayout = ({ children }: PropsWithChildren<{}>) => {
  const rate = useRateMenuItem();

  return (
    <EntityLayout UNSTABLE_extraContextMenuItems={rate ? [rate] : []}>
      {children}
    </EntityLayout>
  );
};
