import {
  Entity,
  RELATION_CHILD_OF,
  RELATION_HAS_MEMBER,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import { canonicalEntityRef } from 'backstage-plugin-platform-product-common';
import { createHash } from 'crypto';

/** What the mirror keeps of an entity. */
export interface MirroredEntity {
  ref: string;
  kind: string;
  title: string;
  /** `spec.type` in lower case. */
  type: string | null;
  system: string | null;
  /** The parent group of a group. */
  parent: string | null;
  isProduct: boolean;
  owners: string[];
  /** Direct members of a group. */
  members: string[];
  /** Differs when any of the above does. */
  hash: string;
}

/** Whether a group counts as a team. */
export const isTeam = (
  { kind, type }: Pick<MirroredEntity, 'kind' | 'type'>,
  teamTypes: string[],
): boolean => kind === 'group' && type !== null && teamTypes.includes(type);

// What fits an index of PostgreSQL twice, so that two references make a key.
const longestRef = 800;

// PostgreSQL can't keep a zero character.
const storable = (text: string) => String(text).replaceAll('\u0000', '');

const lowerCase = (text: string) => storable(text).toLocaleLowerCase('en-US');

const isStorable = (ref: string) =>
  Buffer.byteLength(ref) <= longestRef && !ref.includes('\u0000');

/**
 * Reduces an entity of the catalog to what the mirror keeps.
 *
 * @returns undefined for an entity that has no usable reference: one of them must not
 *   keep all others out
 */
export function mirroredEntity(
  entity: Entity,
  isProduct: (entity: Entity) => boolean,
): MirroredEntity | undefined {
  const { kind, metadata, spec } = entity;
  if (!kind || !metadata?.name) {
    return undefined;
  }
  const ref = canonicalEntityRef({
    kind,
    namespace: metadata.namespace ?? 'default',
    name: metadata.name,
  });
  if (!isStorable(ref)) {
    return undefined;
  }
  const profile = spec?.profile as { displayName?: string } | undefined;
  const kept = {
    ref,
    kind: lowerCase(kind),
    title: storable(metadata.title ?? profile?.displayName ?? metadata.name),
    type: typeof spec?.type === 'string' ? lowerCase(spec.type) : null,
    system:
      related(entity, RELATION_PART_OF).find(whole =>
        whole.startsWith('system:'),
      ) ?? null,
    parent: related(entity, RELATION_CHILD_OF)[0] ?? null,
    isProduct: isProduct(entity),
    owners: related(entity, RELATION_OWNED_BY),
    members:
      lowerCase(kind) === 'group' ? related(entity, RELATION_HAS_MEMBER) : [],
  };
  const hash = createHash('sha256').update(JSON.stringify(kept)).digest('hex');
  return { ...kept, hash };
}

/** The other ends of an entity's relations of some types, canonical, each once, sorted. */
export function related(entity: Entity, ...types: string[]): string[] {
  const refs = (entity.relations ?? [])
    .filter(({ type }) => types.includes(type))
    .map(({ targetRef }) => lowerCase(targetRef))
    .filter(isStorable);
  return [...new Set(refs)].sort();
}
