import { PropsWithChildren } from 'react';
import { EntityLayout } from '@backstage/plugin-catalog';
import {
  EntityProductContent,
  useIsProduct,
  useRateMenuItem,
} from 'backstage-plugin-platform-product';

/** An entity's tabs. A product has one more, and a menu item that opens its rating. */
export const ProductLayout = ({ children }: PropsWithChildren<{}>) => {
  const isProduct = useIsProduct();
  const rate = useRateMenuItem();

  return (
    <EntityLayout UNSTABLE_extraContextMenuItems={rate ? [rate] : []}>
      {children}
      <EntityLayout.Route path="/product" title="Product" if={isProduct}>
        <EntityProductContent />
      </EntityLayout.Route>
    </EntityLayout>
  );
};
