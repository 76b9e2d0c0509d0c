import { Entity } from '@backstage/catalog-model';
import {
  departmentName,
  groupRef,
  ownerName,
  personName,
  teamCount,
  teamName,
} from '../../teams';

const location = 'url:https://git.example.com/company/catalog.yaml';

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
  spec: { type: 'service', lifecycle: 'production', owner: ownerName(i) },
  relations: [{ type: 'ownedBy', targetRef: groupRef(ownerName(i)) }],
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
    memberOf: [teamName(i)],
  },
  relations: [{ type: 'memberOf', targetRef: groupRef(teamName(i)) }],
});

const group = (
  name: string,
  type: string,
  relations: Entity['relations'],
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name,
    namespace: 'default',
    annotations: { 'backstage.io/managed-by-location': location },
  },
  spec: { type, profile: { displayName: name.replace('-', ' ') } },
  relations,
});

/** A group of teams. */
export const department = (name: string): Entity =>
  group(name, 'department', []);

/** A team of a department, with those of so many people who are in it. */
export const team = (name: string, i: number, people: number): Entity => {
  const members = [];
  for (let p = i; p < people; p += teamCount) {
    members.push(`user:default/${personName(p)}`);
  }
  return group(name, 'team', [
    { type: 'childOf', targetRef: groupRef(departmentName(i)) },
    ...members.map(targetRef => ({ type: 'hasMember', targetRef })),
  ]);
};
