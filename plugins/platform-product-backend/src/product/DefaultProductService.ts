import { ConflictError, InputError } from '@backstage/errors';
import {
  Page,
  PageRequest,
  ProductChange,
  ProductJob,
  ProductPage,
  ProductPageRequest,
} from 'backstage-plugin-platform-product-common';
import { randomUUID } from 'crypto';
import { isDeepStrictEqual } from 'util';
import { Product, ProductDirectory } from '../catalog/ProductDirectory';
import { Caller } from '../http/Caller';
import { decodeCursor, foreignCursor, pageOf } from '../http/cursor';
import { LostRaceError } from '../http/errors';
import { AudienceTeams } from './AudienceTeams';
import { JobStore } from './JobStore';
import { ProductChangeStore } from './ProductChangeStore';
import { ProductPageLedger } from './ProductPageLedger';
import { ProductPageStore } from './ProductPageStore';
import {
  mostJobs,
  NewJob,
  ProductJobs,
  ProductService,
} from './ProductService';
import { requireGroups } from './requireGroups';

const defaultLimit = 50;

/** The rules of profiles, audiences and jobs. */
export class DefaultProductService implements ProductService {
  constructor(
    private readonly options: {
      products: Pick<ProductDirectory, 'find' | 'ownersOf' | 'titlesOf'>;
      pages: ProductPageStore;
      teams: AudienceTeams;
      ledger: ProductPageLedger;
      changes: ProductChangeStore;
      jobs: JobStore;
    },
  ) {}

  async read(_caller: Caller, entityRef: string): Promise<ProductPage> {
    return this.pageOf(await this.options.products.find(entityRef));
  }

  async change(
    caller: Caller,
    entityRef: string,
    { profile, audience, version }: ProductPageRequest,
  ): Promise<ProductPage> {
    const { products, pages, ledger } = this.options;
    const product = await products.find(entityRef);
    const current = await pages.find(product.id);
    const inCatalog = await products.titlesOf(audience.groups);
    // A group that was named before may have left the catalog, and may come back.
    requireGroups(
      audience.groups,
      ref => inCatalog.has(ref) || current.groups.includes(ref),
    );
    const isWritten = await ledger.write(
      product.id,
      { profile, groups: [...new Set(audience.groups)].sort(), version },
      caller.now,
    );
    const page = await this.pageOf(product);
    if (!isWritten) {
      throw new LostRaceError('Another owner changed this meanwhile', page);
    }
    return page;
  }

  async listChanges(
    _caller: Caller,
    entityRef: string,
    { limit = defaultLimit, cursor }: PageRequest,
  ): Promise<Page<ProductChange>> {
    const { products, changes } = this.options;
    const { id } = await products.find(entityRef);
    const list = `product changes ${id}`;
    const found = await changes.list(id, {
      limit: limit + 1,
      ...(cursor !== undefined && { after: placeIn(cursor, list) }),
    });
    const page = pageOf(found, limit, list, last => [
      String(last.step),
      last.change.changed,
    ]);
    return { ...page, items: page.items.map(({ change }) => change) };
  }

  async listJobs(_caller: Caller, entityRef: string): Promise<ProductJobs> {
    const { products, jobs } = this.options;
    const { id } = await products.find(entityRef);
    return { items: await jobs.list(id), allowed: [] };
  }

  async addJob(
    caller: Caller,
    entityRef: string,
    { id = randomUUID(), when, want, soThat }: NewJob,
  ): Promise<ProductJob> {
    const { products, jobs } = this.options;
    const product = await products.find(entityRef);
    const job = { id, when, want, soThat };
    const kept = await jobs.addOnce(product.id, job, {
      now: caller.now,
      most: mostJobs,
    });
    if (kept === 'full') {
      throw new InputError(`A product has at most ${mostJobs} jobs`);
    }
    if (kept.productId !== product.id || !isDeepStrictEqual(kept.job, job)) {
      throw new ConflictError('id: another job has this id');
    }
    return kept.job;
  }

  private async pageOf({
    id,
    entityRef,
    title,
  }: Product): Promise<ProductPage> {
    const { products, pages, teams } = this.options;
    const { profile, groups, version } = await pages.find(id);
    const owners = await products.ownersOf([entityRef]);
    return {
      entityRef,
      title,
      owners: owners.get(entityRef)!,
      profile,
      audience: { groups },
      teams: await teams.count(id),
      version,
      allowed: [],
    };
  }
}

function placeIn(cursor: string, list: string) {
  const [step, changed] = decodeCursor(cursor, list, 2);
  if (!/^\d{1,9}$/.test(step)) {
    throw foreignCursor();
  }
  return { step: Number(step), changed };
}
