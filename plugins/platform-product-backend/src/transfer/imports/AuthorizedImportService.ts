import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  ImportRow,
  ImportVerdict,
  Page,
  PageRequest,
  RelatedItem,
  roadmapEditPermission,
  TicketImport,
} from 'backstage-plugin-platform-product-common';
import { randomUUID } from 'crypto';
import { Readable } from 'stream';
import { Product, ProductDirectory } from '../../catalog/ProductDirectory';
import { RequestCaller, UserCaller } from '../../http/Caller';
import { decodeCursor, pageOf } from '../../http/cursor';
import { Ownership } from '../../permissions/Ownership';
import { ProductAccess } from '../../permissions/ProductAccess';
import { ImportRowStore } from './ImportRowStore';
import { ImportStore, StoredImport } from './ImportStore';
import { ImportWorker } from './ImportWorker';
import { TicketFile } from './TicketFile';

const defaultLimit = 50;
const mostImports = 10;

const noImport = (id: string) => new NotFoundError(`No import '${id}'`);

/**
 * Who may: owners of a product, and members of the groups that import for everybody, fill its
 * roadmap; an import is seen by whoever started it, and to anybody else it does not exist.
 * Nothing of it is the same for two people, so this has no undecorated half.
 */
export class AuthorizedImportService {
  constructor(
    private readonly options: {
      access: ProductAccess;
      ownership: Ownership;
      products: Pick<ProductDirectory, 'find' | 'presentWithId'>;
      /** References of groups, canonical. */
      importers: Set<string>;
      imports: ImportStore;
      rows: ImportRowStore;
      file: TicketFile;
      worker: Pick<ImportWorker, 'wake'>;
      relatedAmong(
        caller: RequestCaller,
        itemIds: string[],
      ): Promise<RelatedItem[]>;
    },
  ) {}

  async upload(
    caller: RequestCaller,
    productRef: string,
    incoming: Readable,
  ): Promise<TicketImport> {
    const { imports, file, worker } = this.options;
    const person = await this.requireImporter(caller, productRef);
    const product = await this.options.products.find(productRef);
    const id = randomUUID();
    await imports.add({
      id,
      productId: product.id,
      starterRef: person.userRef,
      createdAt: caller.now.toISOString(),
    });
    try {
      await file.read(id, incoming);
    } catch (error) {
      await imports.forget(id);
      throw error;
    }
    worker.wake();
    return this.read(caller, id);
  }

  async list(
    caller: RequestCaller,
    productRef: string,
  ): Promise<{ items: TicketImport[] }> {
    const person = await this.requireImporter(caller, productRef);
    const product = await this.options.products.find(productRef);
    const found = await this.options.imports.ofStarter(
      person.userRef,
      product.id,
      mostImports,
    );
    return { items: await this.shown(found, product) };
  }

  async read(caller: RequestCaller, id: string): Promise<TicketImport> {
    const { job, product } = await this.own(caller, id);
    const [shown] = await this.shown([job], product);
    return shown;
  }

  async start(caller: RequestCaller, id: string): Promise<TicketImport> {
    const { imports, worker } = this.options;
    const { job } = await this.own(caller, id);
    const isStarted = (await imports.resume(id)) || (await imports.start(id));
    // Sent again, it has begun already.
    if (!isStarted && !['importing', 'done'].includes(job.state)) {
      throw new ConflictError('It is not checked yet');
    }
    worker.wake();
    return this.read(caller, id);
  }

  async forget(caller: RequestCaller, id: string): Promise<void> {
    await this.own(caller, id);
    await this.options.imports.forget(id);
  }

  async rows(
    caller: RequestCaller,
    id: string,
    request: PageRequest & { verdict?: ImportVerdict },
  ): Promise<Page<ImportRow>> {
    const { rows, relatedAmong } = this.options;
    const { limit = defaultLimit, cursor, verdict } = request;
    await this.own(caller, id);
    const list = JSON.stringify(['import rows', id, verdict ?? null]);
    const after =
      cursor === undefined ? 0 : Number(decodeCursor(cursor, list, 1)[0]);
    const found = await rows.after(id, after, {
      limit: limit + 1,
      verdict,
    });
    const page = pageOf(found, limit, list, last => [String(last.row)]);
    const items = new Map(
      (
        await relatedAmong(
          caller,
          page.items.flatMap(({ itemId }) => itemId ?? []),
        )
      ).map(item => [item.id, item]),
    );
    return {
      ...page,
      items: page.items.map(
        ({ row, ticket, verdict: became, remarks, itemId }) => {
          const item = items.get(itemId ?? '');
          return {
            row,
            ...(ticket.title !== undefined && { title: ticket.title }),
            ...(became && { verdict: became }),
            ...(remarks && { remarks }),
            ...(item && { item }),
          };
        },
      ),
    };
  }

  private async own(
    caller: RequestCaller,
    id: string,
  ): Promise<{ job: StoredImport; product: Product }> {
    const job = await this.options.imports.find(id);
    const product = job
      ? await this.options.products.presentWithId(job.productId)
      : undefined;
    const isTheirs =
      caller.kind === 'user' && job?.starterRef === caller.userRef;
    if (!job || !product || !isTheirs) {
      throw noImport(id);
    }
    await this.requireImporter(caller, product.entityRef);
    return { job, product };
  }

  private async requireImporter(
    caller: RequestCaller,
    productRef: string,
  ): Promise<UserCaller> {
    const { access, ownership, products, importers } = this.options;
    await access.require(caller, productRef, roadmapEditPermission, {
      fresh: true,
    });
    await products.find(productRef);
    if (caller.kind === 'user') {
      const claims = await caller.claims();
      if (
        claims.some(claim => importers.has(claim)) ||
        (await ownership.owns(caller, productRef))
      ) {
        return caller;
      }
    }
    throw new NotAllowedError(
      'Only the owners of a product, and importers, fill its roadmap',
    );
  }

  private async shown(
    jobs: StoredImport[],
    product: Product,
  ): Promise<TicketImport[]> {
    const counts = await this.options.rows.counts(jobs.map(({ id }) => id));
    return jobs.map(job => ({
      id: job.id,
      product: { entityRef: product.entityRef, title: product.title },
      state: job.state,
      total: job.total,
      progress: job.progress,
      ...(job.failure && { failure: job.failure }),
      counts: counts.get(job.id)!,
      ignoredColumns: job.ignoredColumns,
      createdAt: job.createdAt,
      ...(job.finishedAt !== undefined && { finishedAt: job.finishedAt }),
    }));
  }
}
