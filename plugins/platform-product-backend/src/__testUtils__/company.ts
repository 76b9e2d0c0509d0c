import {
  BackstageUserPrincipal,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { Entity, RELATION_DEPENDS_ON } from '@backstage/catalog-model';

/*
 * A company small enough to hold in mind. Ada, grace and sam are in the platform
 * team, tariq leads payments, lin and max have teams of their own; the platform
 * team offers CI and secrets, and payments uses CI.
 */

const teamOf: Record<string, string> = {
  ada: 'checkout',
  tariq: 'payments',
  grace: 'platform',
  lin: 'research',
  max: 'leadership',
  sam: 'portal',
};

const group = (name: string, type: string, parent?: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name, namespace: 'default' },
  spec: { type, children: [], ...(parent && { parent }) },
  relations: [
    ...(parent
      ? [{ type: 'childOf', targetRef: `group:default/${parent}` }]
      : []),
    ...Object.entries(teamOf)
      .filter(([, team]) => team === name)
      .map(([person]) => ({
        type: 'hasMember',
        targetRef: `user:default/${person}`,
      })),
  ],
});

const user = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
  spec: { memberOf: [teamOf[name]] },
  relations: [{ type: 'memberOf', targetRef: `group:default/${teamOf[name]}` }],
});

const component = (
  name: string,
  owner: string,
  options: { title?: string; offered?: boolean; dependsOn?: string[] } = {},
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name,
    namespace: 'default',
    ...(options.title && { title: options.title }),
    ...(options.offered && {
      annotations: { 'platform-product.io/offered': 'true' },
    }),
  },
  spec: { type: 'service', owner, lifecycle: 'production' },
  relations: [
    { type: 'ownedBy', targetRef: `group:default/${owner}` },
    ...(options.dependsOn ?? []).map(target => ({
      type: RELATION_DEPENDS_ON,
      targetRef: `component:default/${target}`,
    })),
  ],
});

/** Every entity of the company. */
export const company: Entity[] = [
  group('engineering', 'department'),
  ...[
    'checkout',
    'payments',
    'platform',
    'research',
    'leadership',
    'portal',
  ].map(name => group(name, 'team', 'engineering')),
  ...Object.keys(teamOf).map(user),
  component('ci', 'platform', { title: 'Build Pipeline', offered: true }),
  component('secrets', 'platform', { title: 'Secrets', offered: true }),
  component('ledger', 'payments', { dependsOn: ['ci'] }),
];

/** The groups and the reference that a person signs in with. */
export const claimsOf = (userRef: string): string[] => {
  const team = teamOf[userRef.replace('user:default/', '')];
  return team ? [userRef, `group:default/${team}`] : [userRef];
};

/** Tells the plugin who is in which team. */
export const companyUserInfo = createServiceFactory({
  service: coreServices.userInfo,
  deps: {},
  factory: () => ({
    async getUserInfo({ principal }) {
      const { userEntityRef } = principal as BackstageUserPrincipal;
      return { userEntityRef, ownershipEntityRefs: claimsOf(userEntityRef) };
    },
  }),
});
