import { NotAllowedError } from '@backstage/errors';
import {
  Insight,
  InsightChange,
  InsightListRequest,
  InsightPublication,
  InsightRequest,
  insightPublishPermission,
  Page,
} from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { LostRaceError } from '../../http/errors';
import { ProductAccess } from '../../permissions/ProductAccess';
import { Writer } from '../notes/NoteService';
import { NotePolicy } from '../policy/NotePolicy';
import { readerOf, requirePerson, ResearchAccess } from '../ResearchAccess';
import { ResearchAudit } from '../ResearchAudit';
import { InsightService, noInsight } from './InsightService';
import { InsightStore } from './InsightStore';
import { InsightView } from './InsightView';
import { StoredInsight } from './StoredInsight';

/**
 * Who may: a draft is for its author and the named members of its study; a published
 * insight for whoever sees one of its products. Researchers and owners write and publish.
 */
export class AuthorizedInsightService {
  constructor(
    private readonly inner: InsightService,
    private readonly options: {
      store: InsightStore;
      view: InsightView;
      access: ResearchAccess;
      products: ProductAccess;
      audit: ResearchAudit;
      policy: NotePolicy;
    },
  ) {}

  async list(
    caller: RequestCaller,
    { product, ...request }: InsightListRequest,
  ): Promise<Page<Insight>> {
    const productId =
      product && (await this.options.access.productToRead(caller, product)).id;
    const page = await this.inner.list(readerOf(caller), {
      ...request,
      productId,
    });
    return {
      ...page,
      items: await this.options.view.shown(caller, page.items),
    };
  }

  async read(caller: RequestCaller, id: string): Promise<Insight> {
    return (await this.seen(caller, id)).shown;
  }

  async create(
    caller: RequestCaller,
    { products, ...request }: InsightRequest,
  ): Promise<Insight> {
    const productIds = await this.toWrite(caller, products);
    return this.written(caller, writer =>
      this.inner.create(writer, { ...request, productIds }),
    );
  }

  async change(
    caller: RequestCaller,
    id: string,
    { products, ...change }: InsightChange,
  ): Promise<Insight> {
    await this.requireWriter(caller, id);
    const productIds = products && (await this.toWrite(caller, products));
    return this.written(caller, writer =>
      this.inner.change(writer, id, { ...change, productIds }),
    );
  }

  async publish(
    caller: RequestCaller,
    id: string,
    publication: InsightPublication,
  ): Promise<Insight> {
    await this.requireWriter(caller, id);
    const insight = await this.written(caller, writer =>
      this.inner.publish(writer, id, publication),
    );
    await this.options.audit.insight(caller, id, 'published');
    return insight;
  }

  async withdraw(
    caller: RequestCaller,
    id: string,
    version: number,
  ): Promise<Insight> {
    await this.requireWriter(caller, id);
    const insight = await this.written(caller, writer =>
      this.inner.withdraw(writer, id, version),
    );
    await this.options.audit.insight(caller, id, 'withdrawn');
    return insight;
  }

  async remove(
    caller: RequestCaller,
    id: string,
    version: number,
  ): Promise<void> {
    const { stored } = await this.requireWriter(caller, id);
    if (stored.authorRef !== readerOf(caller)) {
      throw new NotAllowedError('Only its author takes an insight away');
    }
    try {
      await this.inner.remove(readerOf(caller), id, version);
    } catch (error) {
      throw await this.shownError(caller, error);
    }
    await this.options.audit.insight(caller, id, 'removed');
  }

  /** @throws NotFoundError alike for what is not there and what is not for somebody */
  private async seen(caller: RequestCaller, id: string) {
    const stored = await this.inner.read(readerOf(caller), id);
    const [shown] = await this.options.view.shown(caller, [stored]);
    if (!shown) {
      throw noInsight(id);
    }
    return { stored, shown };
  }

  /** @throws NotAllowedError for whoever reads it and does not write it */
  private async requireWriter(caller: RequestCaller, id: string) {
    const found = await this.seen(caller, id);
    requirePerson(caller);
    const written = await this.options.store.writtenAmong([id], caller.userRef);
    if (!written.has(id)) {
      throw new NotAllowedError(
        'Only its author and the members of its study write an insight',
      );
    }
    await this.toWrite(
      caller,
      found.shown.products.map(({ entityRef }) => entityRef),
    );
    return found;
  }

  private async toWrite(
    caller: RequestCaller,
    entityRefs: string[],
  ): Promise<string[]> {
    const { access, products } = this.options;
    const found = await access.productsToWrite(caller, entityRefs);
    for (const { entityRef } of found) {
      await products.require(caller, entityRef, insightPublishPermission, {
        fresh: true,
      });
    }
    return found.map(({ id }) => id);
  }

  private async written(
    caller: RequestCaller,
    write: (writer: Writer) => Promise<StoredInsight>,
  ): Promise<Insight> {
    requirePerson(caller);
    const { reader } = await this.options.policy.of(caller);
    try {
      const stored = await write({ ...reader, now: caller.now });
      return (await this.options.view.shown(caller, [stored]))[0];
    } catch (error) {
      throw await this.shownError(caller, error);
    }
  }

  private async shownError(caller: RequestCaller, error: unknown) {
    return error instanceof LostRaceError
      ? new LostRaceError(
          error.message,
          (
            await this.options.view.shown(caller, [
              error.current as StoredInsight,
            ])
          )[0],
        )
      : error;
  }
}
