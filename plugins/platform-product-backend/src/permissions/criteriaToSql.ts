import {
  ConditionalPolicyDecision,
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import { EntityClause } from '../catalog/ProductStore';

type Criteria = PermissionCriteria<PermissionCondition>;

const texts = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.every(item => typeof item === 'string')
    ? value
    : undefined;

/**
 * Turns what a policy answered about catalog entities into a clause on `catalog_entities`.
 *
 * @returns undefined when any part uses a rule that the mirror can't tell, however it
 *   is combined: half of a condition could let through what the whole refuses
 */
export function criteriaToSql(
  decision: ConditionalPolicyDecision,
): EntityClause | undefined {
  return decision.pluginId === 'catalog' &&
    decision.resourceType === 'catalog-entity'
    ? clauseOf(decision.conditions)
    : undefined;
}

function clauseOf(criteria: Criteria): EntityClause | undefined {
  if (isAndCriteria(criteria)) {
    // The constant stands for an empty list, which knex would leave out, negated or not.
    return combined(criteria.allOf, parts => query => {
      query.whereRaw('1 = 1');
      parts.forEach(part => query.where(part));
    });
  }
  if (isOrCriteria(criteria)) {
    return combined(criteria.anyOf, parts => query => {
      query.whereRaw('1 = 0');
      parts.forEach(part => query.orWhere(part));
    });
  }
  if (isNotCriteria(criteria)) {
    return combined(
      [criteria.not],
      ([part]) =>
        query =>
          query.whereNot(part),
    );
  }
  return conditionOf(criteria);
}

function combined(
  criteria: Criteria[],
  combine: (parts: EntityClause[]) => EntityClause,
): EntityClause | undefined {
  const parts: EntityClause[] = [];
  for (const part of criteria) {
    const clause = clauseOf(part);
    if (!clause) {
      return undefined;
    }
    parts.push(clause);
  }
  return combine(parts);
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
