import { EntityClause } from './ProductStore';

/** Narrows entities down to those that any of the given groups and people owns. */
export const ownedByAny =
  (owners: string[]): EntityClause =>
  query => {
    query.whereIn('ref', subquery =>
      subquery
        .select('entity_ref')
        .from('entity_owners')
        .whereIn('owner_ref', owners),
    );
  };
