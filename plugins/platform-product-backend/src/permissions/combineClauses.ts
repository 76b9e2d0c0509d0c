import { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import { Knex } from 'knex';

/** A condition on the rows of a query. */
export type Clause = (query: Knex.QueryBuilder) => void;

/**
 * Combines conditions as a policy combined its rules.
 *
 * @returns undefined when any of them is: half of a condition could let through what the
 *   whole refuses
 */
export function combineClauses<T>(
  criteria: PermissionCriteria<T>,
  clauseOf: (one: T) => Clause | undefined,
): Clause | undefined {
  if (isAndCriteria(criteria)) {
    // The constant stands for an empty list, which knex would leave out, negated or not.
    return combined(criteria.allOf, clauseOf, parts => query => {
      query.whereRaw('1 = 1');
      parts.forEach(part => query.where(part));
    });
  }
  if (isOrCriteria(criteria)) {
    return combined(criteria.anyOf, clauseOf, parts => query => {
      query.whereRaw('1 = 0');
      parts.forEach(part => query.orWhere(part));
    });
  }
  if (isNotCriteria(criteria)) {
    return combined(
      [criteria.not],
      clauseOf,
      ([part]) =>
        query =>
          query.whereNot(part),
    );
  }
  return clauseOf(criteria);
}

function combined<T>(
  criteria: Array<PermissionCriteria<T>>,
  clauseOf: (one: T) => Clause | undefined,
  combine: (parts: Clause[]) => Clause,
): Clause | undefined {
  const parts: Clause[] = [];
  for (const each of criteria) {
    const clause = combineClauses(each, clauseOf);
    if (!clause) {
      return undefined;
    }
    parts.push(clause);
  }
  return combine(parts);
}
