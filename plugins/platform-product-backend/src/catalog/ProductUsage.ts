import {
  Entity,
  RELATION_CONSUMES_API,
  RELATION_DEPENDS_ON,
  RELATION_PROVIDES_API,
} from '@backstage/catalog-model';
import { isTeam, MirroredEntity, related } from './MirroredEntity';

/**
 * Finds out from the catalog's relations which teams use which products: a team owns
 * something that depends on the product, or that consumes an API which is the product
 * or which the product provides.
 */
export class ProductUsage {
  private readonly teams = new Set<string>();
  /** What each product answers for: itself and the APIs it provides. */
  private readonly products = new Map<string, string[]>();
  private readonly usersOf = new Map<string, Set<string>>();

  /** @param teamTypes - group types that count as teams, lower case */
  constructor(private readonly teamTypes: string[]) {}

  /** Takes note of one entity. What it means is known when all have been seen. */
  see(entity: Entity, mirrored: MirroredEntity): void {
    const { ref, isProduct, owners } = mirrored;
    if (isTeam(mirrored, this.teamTypes)) {
      this.teams.add(ref);
    }
    if (isProduct) {
      this.products.set(ref, [ref, ...related(entity, RELATION_PROVIDES_API)]);
    }
    const used = related(entity, RELATION_DEPENDS_ON, RELATION_CONSUMES_API);
    for (const target of used) {
      const users = this.usersOf.get(target) ?? new Set();
      owners.forEach(owner => users.add(owner));
      this.usersOf.set(target, users);
    }
  }

  /** The products seen, in a fixed order. */
  productRefs(): string[] {
    return [...this.products.keys()].sort();
  }

  /** The teams that use a product; groups that are no teams, people and unknown owners are none. */
  teamsUsing(productRef: string): string[] {
    const users = (this.products.get(productRef) ?? []).flatMap(target => [
      ...(this.usersOf.get(target) ?? []),
    ]);
    return [...new Set(users)].filter(user => this.teams.has(user)).sort();
  }
}
