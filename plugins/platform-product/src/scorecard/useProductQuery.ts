import { ProductListRequest } from 'backstage-plugin-platform-product-common';
import { useLocation, useNavigate } from 'react-router-dom';

/** What the address asks of the list of products. */
export interface ProductQuery {
  sort: NonNullable<ProductListRequest['sort']>;
  order: NonNullable<ProductListRequest['order']>;
  owner?: 'me';
  search: string;
  /** Whether some products may be left out. */
  narrowed: boolean;
  /** Asks otherwise, from the first page on. */
  change(
    to: Partial<Pick<ProductQuery, 'sort' | 'order' | 'search'>> & {
      owner?: 'me' | null;
    },
    options?: { replace?: boolean },
  ): void;
}

/** Keeps sorting, filter and search in the address; what is usual is left out of it. */
export function useProductQuery(): ProductQuery {
  const location = useLocation();
  const navigate = useNavigate();
  const asked = new URLSearchParams(location.search);
  const sort = asked.get('sort') === 'satisfaction' ? 'satisfaction' : 'name';
  const order = asked.get('order') === 'desc' ? 'desc' : 'asc';
  const owner = asked.get('owner') === 'me' ? 'me' : undefined;
  const search = asked.get('search') ?? '';
  return {
    sort,
    order,
    owner,
    search,
    narrowed: owner !== undefined || search !== '',
    change: (to, options) => {
      const next = { sort, order, owner, search, ...to };
      const parameters = new URLSearchParams({
        ...(next.sort !== 'name' && { sort: next.sort }),
        ...(next.order !== 'asc' && { order: next.order }),
        ...(next.owner && { owner: next.owner }),
        ...(next.search && { search: next.search }),
      });
      navigate({ search: parameters.toString() }, options);
    },
  };
}
