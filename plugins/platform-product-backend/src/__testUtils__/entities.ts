import { Entity, parseEntityRef } from '@backstage/catalog-model';

/** What may be said of an entity in a test; references are full ones. */
export interface EntityTraits {
  title?: string;
  type?: string;
  /** Offered as a product by annotation. */
  offered?: boolean;
  annotations?: Record<string, string>;
  tags?: string[];
  ownedBy?: string[];
  partOf?: string[];
  childOf?: string[];
  hasMember?: string[];
  dependsOn?: string[];
  consumesApi?: string[];
  providesApi?: string[];
}

/** An entity as the catalog hands it out, with its relations worked out. */
export function entity(ref: string, traits: EntityTraits = {}): Entity {
  const { kind, namespace, name } = parseEntityRef(ref);
  const { title, type, offered, annotations, tags, ...relations } = traits;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      namespace,
      name,
      ...(title && { title }),
      ...(tags && { tags }),
      annotations: {
        'backstage.io/managed-by-location': 'url:https://example.com/all.yaml',
        ...(offered && { 'platform-product.io/offered': 'true' }),
        ...annotations,
      },
    },
    spec: { ...(type && { type }) },
    relations: Object.entries(relations).flatMap(([relation, targets]) =>
      targets.map(targetRef => ({ type: relation, targetRef })),
    ),
  };
}

/** A group of type team, unless said otherwise. */
export const team = (name: string, traits: EntityTraits = {}) =>
  entity(`Group:default/${name}`, { type: 'team', ...traits });
