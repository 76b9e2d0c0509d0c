import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { productOf } from '../../catalog/productOf';
import { MandatesCard } from './MandatesCard';

/** What is required of whom with a product, until when, and what was. */
export function ProductMandates() {
  const { entity } = useEntity();
  return (
    <MandatesCard
      key={stringifyEntityRef(entity)}
      product={productOf(entity)}
    />
  );
}
