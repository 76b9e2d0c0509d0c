import { Entity } from '@backstage/catalog-model';
import { isTeam, MirroredEntity } from './MirroredEntity';
import { usableRef } from './usableRef';
import { KnownUsage } from './UsageStore';

const annotation = 'platform-product.io/uses';

/** What must be read of an entity to tell. */
export const usesField = `metadata.annotations.${annotation}`;

/**
 * Finds out what teams say themselves that they use, where nothing in the catalog depends
 * on it: by an annotation on the team's group, or on anything that the team owns.
 */
export class AnnotatedUsage implements KnownUsage {
  private readonly teams = new Set<string>();
  private readonly products = new Set<string>();
  private readonly usersOf = new Map<string, Set<string>>();

  /** @param teamTypes - group types that count as teams, lower case */
  constructor(private readonly teamTypes: string[]) {}

  /** Takes note of one entity. What it means is known when all have been seen. */
  see(entity: Entity, mirrored: MirroredEntity): void {
    const { ref, kind, isProduct, owners } = mirrored;
    if (isTeam(mirrored, this.teamTypes)) {
      this.teams.add(ref);
    }
    if (isProduct) {
      this.products.add(ref);
    }
    for (const used of namedIn(entity)) {
      const users = this.usersOf.get(used) ?? new Set();
      (kind === 'group' ? [ref] : owners).forEach(user => users.add(user));
      this.usersOf.set(used, users);
    }
  }

  productRefs(): string[] {
    return [...this.products].sort();
  }

  teamsUsing(productRef: string): string[] {
    return [...(this.usersOf.get(productRef) ?? [])]
      .filter(user => this.teams.has(user))
      .sort();
  }
}

// One reference that is misspelled must not hide the others.
function namedIn({ metadata }: Entity): string[] {
  return String(metadata.annotations?.[annotation] ?? '')
    .split(',')
    .flatMap(text => usableRef(text.trim()) ?? []);
}
