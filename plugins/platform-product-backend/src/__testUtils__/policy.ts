import {
  BackstageUserPrincipal,
  PermissionsService,
  PermissionsServiceRequestOptions,
} from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { permissionRules } from '@backstage/plugin-catalog-backend/alpha';
import {
  AuthorizeResult,
  Permission,
  PermissionCondition,
  PermissionCriteria,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';

export const allow: PolicyDecision = { result: AuthorizeResult.ALLOW };
export const deny: PolicyDecision = { result: AuthorizeResult.DENY };

/** A decision that depends on the entity, in terms of the catalog's own rules. */
export const onlyIf = (
  conditions: PermissionCriteria<PermissionCondition>,
): PolicyDecision => ({
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions,
});

/** A condition in the catalog's own rules. */
export const rule = (
  name: string,
  params?: PermissionCondition['params'],
): PermissionCondition => ({
  rule: name,
  resourceType: 'catalog-entity',
  ...(params && { params }),
});

export const ownedBy = (...claims: string[]) =>
  onlyIf(rule('IS_ENTITY_OWNER', { claims }));

/** What a policy says to somebody who asks for a permission. */
export type Policy = (
  permission: Permission,
  userRef: string,
) => PolicyDecision;

const askedBy = (options?: PermissionsServiceRequestOptions) => {
  const { principal } = (options as { credentials: { principal: unknown } })
    .credentials;
  return (principal as BackstageUserPrincipal).userEntityRef;
};

/**
 * A permission framework that a policy decides in, with the catalog's own rules for
 * what depends on the entity. `questions` tells what it was asked.
 */
export function permissionsUnder(
  policy: Policy,
  entities: Entity[],
): PermissionsService & { questions: string[] } {
  const questions: string[] = [];
  const fits = createConditionAuthorizer(Object.values(permissionRules));
  return {
    questions,
    async authorizeConditional(requests, options) {
      questions.push('authorizeConditional');
      return requests.map(({ permission }) =>
        policy(permission, askedBy(options)),
      );
    },
    async authorize(requests, options) {
      questions.push('authorize');
      return requests.map(({ permission, resourceRef }) => ({
        result: fits(
          policy(permission, askedBy(options)),
          entities.find(entity => stringifyEntityRef(entity) === resourceRef),
        )
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
      }));
    },
  };
}
