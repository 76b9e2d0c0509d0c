import { usableRef } from '../usableRef';
import { KnownUsage } from '../UsageStore';

/** What a source tells, as far as the catalog knows what it speaks of. */
export class ToldUsage implements KnownUsage {
  private readonly usersOf = new Map<string, Set<string>>();
  private readonly products: Set<string>;
  private readonly teams: Set<string>;

  constructor(known: { products: string[]; teams: string[] }) {
    this.products = new Set(known.products);
    this.teams = new Set(known.teams);
  }

  /**
   * Takes note of one thing that was told, whatever a source may make of the type.
   *
   * @returns whether it speaks of a product and a team that there are
   */
  add(told: { productRef?: unknown; teamRef?: unknown } | undefined): boolean {
    const product = usableRef(told?.productRef);
    const team = usableRef(told?.teamRef);
    if (
      product === undefined ||
      team === undefined ||
      !this.products.has(product) ||
      !this.teams.has(team)
    ) {
      return false;
    }
    const users = this.usersOf.get(product) ?? new Set();
    this.usersOf.set(product, users.add(team));
    return true;
  }

  /** All products there are: of one that a source does not speak of, it sees no use. */
  productRefs(): string[] {
    return [...this.products].sort();
  }

  teamsUsing(productRef: string): string[] {
    return [...(this.usersOf.get(productRef) ?? [])].sort();
  }
}
