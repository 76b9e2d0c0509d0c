import { NotFoundError } from '@backstage/errors';
import { Setup } from 'backstage-plugin-platform-product-common';
import { ShortMemory } from '../permissions/ShortMemory';
import { foreignCursor } from '../http/cursor';
import { CatalogMirror } from './CatalogMirror';
import { MirrorCounts } from './MirrorCounts';
import {
  EntityClause,
  ListedProduct,
  ProductOrder,
  ProductStore,
} from './ProductStore';
import { OwnerStore } from './OwnerStore';
import { TeamStore } from './TeamStore';
import { UsageStore } from './UsageStore';

/** An entity that is offered to developers. */
export interface Product {
  /** Survives that the entity vanishes and comes back. */
  id: string;
  entityRef: string;
  title: string;
}

const byName: ProductOrder = { sort: 'name', order: 'asc' };

/** What an entity that is no product, is gone, hidden or never was answers with: always the same. */
export const noProduct = (entityRef: string) =>
  new NotFoundError(`No product '${entityRef}'`);

/** Products and teams, as the mirror knows them. Whoever asks must have asked who may see them. */
export class ProductDirectory {
  private readonly recent = new ShortMemory<Product>();
  private readonly present = new ShortMemory<Product>();

  constructor(
    private readonly options: {
      mirror: CatalogMirror;
      products: ProductStore;
      teams: TeamStore;
      usage: UsageStore;
      counts: MirrorCounts;
      owners: OwnerStore;
    },
  ) {}

  /** @throws NotFoundError when there is no such entity, or it is no product */
  async find(entityRef: string): Promise<Product> {
    const { products, mirror } = this.options;
    let found = await products.find(entityRef);
    if (!found && (await mirror.mirrorOne(entityRef))) {
      found = await products.find(entityRef);
    }
    if (!found || found === 'other') {
      throw noProduct(entityRef);
    }
    return found;
  }

  /** The product with an id, unless it is gone or offered no longer. */
  presentWithId(id: string): Promise<Product | undefined> {
    return this.options.products.presentWithId(id);
  }

  /**
   * The products with the given ids, by id, without those that are gone or offered no longer.
   *
   * @param options - `recent` for whoever only reads: what was found within the last ten seconds
   */
  async presentAmong(
    ids: string[],
    now: Date,
    options: { recent?: boolean } = {},
  ): Promise<Map<string, Product>> {
    const found = new Map<string, Product>();
    const unknown = new Set<string>();
    for (const id of ids) {
      const known = options.recent ? this.present.recall(id, now) : undefined;
      if (known) {
        found.set(id, known);
      } else {
        unknown.add(id);
      }
    }
    if (unknown.size > 0) {
      const { products } = this.options;
      for (const product of await products.presentWithIds([...unknown])) {
        this.present.keep(product.id, product, now);
        found.set(product.id, product);
      }
    }
    return found;
  }

  /**
   * Like {@link ProductDirectory.find}, for whoever only reads what is published: a product
   * found within the last ten seconds is not looked up again.
   */
  async findRecent(entityRef: string, now: Date): Promise<Product> {
    const known = this.recent.recall(entityRef, now);
    if (known) {
      return known;
    }
    const product = await this.find(entityRef);
    this.recent.keep(entityRef, product, now);
    return product;
  }

  /**
   * Products in an order; by name unless asked otherwise.
   *
   * @param options - `after` is the id of a product, as a list went on with it before
   * @throws InputError when there never was a product with that id
   */
  async list(options: {
    limit: number;
    by?: ProductOrder;
    after?: string;
    clause?: EntityClause;
  }): Promise<ListedProduct[]> {
    const { after, by = byName, ...others } = options;
    const rest = { ...others, by };
    if (after === undefined) {
      return this.options.products.list(rest);
    }
    const position = await this.options.products.position(after);
    if (!position) {
      throw foreignCursor();
    }
    return this.options.products.list({ ...rest, after: position });
  }

  /** How many products fit a clause. */
  count(clause?: EntityClause): Promise<number> {
    return this.options.products.count(clause);
  }

  /** Whether an entity fits a clause. */
  fits(entityRef: string, clause: EntityClause): Promise<boolean> {
    return this.options.products.fits(entityRef, clause);
  }

  /** Which of the given entities fit a clause. */
  fitting(entityRefs: string[], clause: EntityClause): Promise<string[]> {
    return this.options.products.fitting(entityRefs, clause);
  }

  /** Products by id, also those that left the catalog. */
  withIds(ids: string[]): Promise<Product[]> {
    return this.options.products.withIds(ids);
  }

  /** The titles of entities that are in the catalog, products or not. */
  titlesOf(entityRefs: string[]): Promise<Map<string, string>> {
    return this.options.products.titlesOf(entityRefs);
  }

  /** @throws NotFoundError when there is no such team */
  async requireTeam(teamRef: string): Promise<void> {
    if ((await this.options.teams.among([teamRef])).length === 0) {
      throw new NotFoundError(`No team '${teamRef}'`);
    }
  }

  /** The teams that somebody is a direct member of, by reference. */
  teamsOfMember(
    userRef: string,
  ): Promise<Array<{ entityRef: string; title: string }>> {
    return this.options.teams.ofMember(userRef);
  }

  /** Which of the given references are teams. */
  teamsAmong(refs: string[]): Promise<string[]> {
    return this.options.teams.among(refs);
  }

  /** Teams that are seen using a product. */
  teamsUsing(product: Product): Promise<string[]> {
    return this.options.usage.teamsUsing(product.entityRef);
  }

  /** Teams with at least so many direct members, and how many each has. */
  teamsOfAtLeast(members: number): Promise<Map<string, number>> {
    return this.options.teams.ofAtLeast(members);
  }

  /** The given groups and all groups above them. */
  async withParents(groups: string[]): Promise<Set<string>> {
    const ancestry = await this.ancestryOf(groups);
    return new Set(
      [...ancestry].flatMap(([group, above]) => [group, ...above]),
    );
  }

  /** The given groups and all groups below them. */
  withChildren(groups: string[]): Promise<string[]> {
    return this.options.teams.withChildren(groups);
  }

  /** The groups above each of the given ones. */
  ancestryOf(groups: string[]): Promise<Map<string, Set<string>>> {
    return this.options.teams.ancestryOf(groups);
  }

  /** How many people are direct members of the teams seen using a product. */
  eligibleFor(productId: string): Promise<number> {
    return this.options.usage.membersUsing(productId);
  }

  /** Whom each of the given products is owned by. */
  ownersOf(entityRefs: string[]): Promise<Map<string, string[]>> {
    return this.options.owners.ownersOf(entityRefs);
  }

  /** The mirror in numbers. */
  mirrorCounts(): Promise<Setup['mirror']> {
    return this.options.counts.read();
  }
}
