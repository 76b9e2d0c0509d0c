import {
  ConditionalPolicyDecision,
  PermissionCondition,
} from '@backstage/plugin-permission-common';
import { EntityClause } from '../catalog/ProductStore';
import { combineClauses } from './combineClauses';

const texts = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.every(item => typeof item === 'string')
    ? value
    : undefined;

/**
 * Turns what a policy answered about catalog entities into a clause on `catalog_entities`.
 *
 * @returns undefined when any part uses a rule that the mirror can't tell, however it
 *   is combined
 */
export function criteriaToSql(
  decision: ConditionalPolicyDecision,
): EntityClause | undefined {
  return decision.pluginId === 'catalog' &&
    decision.resourceType === 'catalog-entity'
    ? combineClauses(decision.conditions, conditionOf)
    : undefined;
}

/** The catalog's own rules; each must let through what its namesake there does. */
function conditionOf({
  rule,
  params,
}: PermissionCondition): EntityClause | undefined {
  switch (rule) {
    case 'IS_ENTITY_OWNER': {
      const claims = texts(params?.claims);
      return (
        claims &&
        (query =>
          query.whereIn('catalog_entities.ref', owned =>
            owned
              .select('entity_ref')
              .from('entity_owners')
              .whereIn('owner_ref', claims),
          ))
      );
    }
    case 'IS_ENTITY_KIND': {
      const kinds = texts(params?.kinds)?.map(kind => kind.toLowerCase());
      return kinds && (query => query.whereIn('catalog_entities.kind', kinds));
    }
    default:
      return undefined;
  }
}
