import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { ProductPath } from 'backstage-plugin-platform-product-common';

/** A product as its page shows it: where its answers live, and what it is called. */
export interface Product {
  path: ProductPath;
  title: string;
}

/** The product that an entity is. */
export function productOf(entity: Entity): Product {
  const { kind, namespace, name } = getCompoundEntityRef(entity);
  return {
    path: { kind, namespace, name },
    title: entity.metadata.title ?? name,
  };
}
