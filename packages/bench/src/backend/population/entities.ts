import { Entity } from '@backstage/catalog-model';

const location = 'url:https://git.example.com/company/catalog.yaml';

const team = (i: number) => `team-${i % 200}`;

/** A component that is offered as a product. */
export const product = (name: string, i: number): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name,
    namespace: 'default',
    title: `Product ${name}`,
    description: 'What other teams build on.',
    annotations: {
      'backstage.io/managed-by-location': location,
      'platform-product.io/offered': 'true',
    },
  },
  spec: { type: 'service', lifecycle: 'production', owner: team(i) },
  relations: [{ type: 'ownedBy', targetRef: `group:default/${team(i)}` }],
});

/** Somebody who works here. */
export const person = (name: string, i: number): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: {
    name,
    namespace: 'default',
    annotations: { 'backstage.io/managed-by-location': location },
  },
  spec: {
    profile: { displayName: `Person ${i}`, email: `${name}@example.com` },
    memberOf: [team(i)],
  },
  relations: [{ type: 'memberOf', targetRef: `group:default/${team(i)}` }],
});
