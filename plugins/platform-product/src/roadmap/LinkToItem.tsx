import { ReactNode } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { Link } from 'react-router-dom';
import { itemSearch } from './itemLink';

/** Leads to a roadmap item on the page of a product, from wherever it is named. */
export function LinkToItem(props: {
  /** Reference of the product. */
  product: string;
  id: string;
  className: string;
  children: ReactNode;
}) {
  const { product, id, className, children } = props;
  const entityRoute = useRouteRef(entityRouteRef);
  const page = entityRoute(parseEntityRef(product));
  return (
    <Link to={`${page}/product/roadmap${itemSearch(id)}`} className={className}>
      {children}
    </Link>
  );
}
