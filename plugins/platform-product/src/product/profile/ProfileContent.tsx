import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { productOf } from '../../catalog/productOf';
import { ProfilePart } from './ProfilePart';

/** What the owners say of a product, and what they changed of it. */
export function ProfileContent() {
  const { entity } = useEntity();
  return (
    <ProfilePart key={stringifyEntityRef(entity)} product={productOf(entity)} />
  );
}
