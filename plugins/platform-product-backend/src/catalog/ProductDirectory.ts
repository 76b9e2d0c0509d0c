import { NotFoundError } from '@backstage/errors';
import { Setup } from 'backstage-plugin-platform-product-common';
import { foreignCursor } from '../http/cursor';
import { CatalogMirror } from './CatalogMirror';
import { MirrorCounts } from './MirrorCounts';
import { EntityClause, ProductStore } from './ProductStore';
import { TeamStore } from './TeamStore';
import { UsageStore } from './UsageStore';

/** An entity that is offered to developers. */
export interface Product {
  /** Survives that the entity vanishes and comes back. */
  id: string;
  entityRef: string;
  title: string;
}

/** What an entity that is no product, is gone, hidden or never was answers with: always the same. */
export const noProduct = (entityRef: string) =>
  new NotFoundError(`No product '${entityRef}'`);

/** Products and teams, as the mirror knows them. Whoever asks must have asked who may see them. */
export class ProductDirectory {
  constructor(
    private readonly options: {
      mirror: CatalogMirror;
      products: ProductStore;
      teams: TeamStore;
      usage: UsageStore;
      counts: MirrorCounts;
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

  /**
   * Products by name.
   *
   * @param options - `after` is the id of a product, as a list went on with it before
   * @throws InputError when there never was a product with that id
   */
  async list(options: {
    limit: number;
    after?: string;
    clause?: EntityClause;
  }): Promise<Product[]> {
    const { limit, after, clause } = options;
    if (after === undefined) {
      return this.options.products.list({ limit, clause });
    }
    const position = await this.options.products.position(after);
    if (!position) {
      throw foreignCursor();
    }
    return this.options.products.list({ limit, after: position, clause });
  }

  /** How many products fit a clause. */
  count(clause?: EntityClause): Promise<number> {
    return this.options.products.count(clause);
  }

  /** Whether an entity fits a clause. */
  fits(entityRef: string, clause: EntityClause): Promise<boolean> {
    return this.options.products.fits(entityRef, clause);
  }

  /** Which of the given references are teams. */
  teamsAmong(refs: string[]): Promise<string[]> {
    return this.options.teams.among(refs);
  }

  /** Teams that are seen using a product. */
  teamsUsing(product: Product): Promise<string[]> {
    return this.options.usage.teamsUsing(product.entityRef);
  }

  /** The mirror in numbers. */
  mirrorCounts(): Promise<Setup['mirror']> {
    return this.options.counts.read();
  }
}
