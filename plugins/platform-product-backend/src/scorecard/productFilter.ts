import { ownedByAny } from '../catalog/ownedByAny';
import { EntityClause } from '../catalog/ProductStore';
import { whereContains } from '../database/contains';

/** Narrows a list of products down to what somebody looks for. */
export function productFilter(filter: {
  /** Products of any of these. */
  owners?: string[];
  /** Part of the name, in any case. */
  search?: string;
}): EntityClause {
  return query => {
    const { owners, search } = filter;
    if (owners) {
      ownedByAny(owners)(query);
    }
    if (search) {
      whereContains(query, 'sort_title', search);
    }
  };
}
