import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

const defaultKinds = {
  owner: 'group',
  parent: 'group',
  children: 'group',
  memberOf: 'group',
  members: 'user',
  system: 'system',
  domain: 'domain',
  subdomainOf: 'domain',
  subcomponentOf: 'component',
  providesApis: 'api',
  consumesApis: 'api',
  dependsOn: undefined,
  dependencyOf: undefined,
};

/** The fields of `spec` that name other entities. */
export type ReferenceField = keyof typeof defaultKinds;

/** The entities that one field of `spec` names, as full lower-case refs. */
export function references(entity: Entity, field: ReferenceField): string[] {
  const named = [entity.spec?.[field] ?? []].flat() as string[];
  return named.map(ref =>
    stringifyEntityRef(
      parseEntityRef(ref, {
        defaultKind: defaultKinds[field],
        defaultNamespace: entity.metadata.namespace,
      }),
    ),
  );
}

/** The entities that an entity names anywhere in its `spec`. */
export function allReferences(entity: Entity): string[] {
  return Object.keys(defaultKinds).flatMap(field =>
    references(entity, field as ReferenceField),
  );
}

/** References that lead nowhere in the catalog, as `from → to`. */
export function danglingReferences(catalog: Entity[]): string[] {
  const known = new Set(catalog.map(entity => stringifyEntityRef(entity)));
  return catalog.flatMap(entity =>
    allReferences(entity)
      .filter(ref => !known.has(ref))
      .map(ref => `${stringifyEntityRef(entity)} → ${ref}`),
  );
}
