import { ConfigApi } from '@backstage/core-plugin-api';
import { FilterPredicate } from '@backstage/filter-predicates';

/** Which entities are teams: groups of the types that `platformProduct.teamTypes` names. */
export function teamFilter(config: ConfigApi): FilterPredicate {
  const types = config.getOptionalStringArray('platformProduct.teamTypes');
  return { kind: 'group', 'spec.type': { $in: types ?? ['team'] } };
}
