import { parseEntityRef } from '@backstage/catalog-model';

/** Where the page of an entity is, in a portal that has the catalog where Backstage puts it. */
export function entityLink(entityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return `/catalog/${[namespace, kind, name]
    .map(encodeURIComponent)
    .join('/')}`;
}

/** Where a product's tab is. */
export const productLink = (entityRef: string) =>
  `${entityLink(entityRef)}/product`;
