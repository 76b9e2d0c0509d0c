import {
  Insight,
  insightReadPermission,
} from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { ProductAccess } from '../../permissions/ProductAccess';
import { ResearchAccess } from '../ResearchAccess';
import { InsightStore } from './InsightStore';
import { InsightView } from './InsightView';

/** Published insights, for the areas whose records cite them. */
export class PublishedInsights {
  constructor(
    private readonly options: {
      store: InsightStore;
      view: InsightView;
      access: ResearchAccess;
      products: ProductAccess;
    },
  ) {}

  /**
   * Those of the given ones that somebody may read; `gone` when one was taken back or away.
   * What is absent is not for them.
   */
  async publishedAmong(
    caller: RequestCaller,
    ids: string[],
  ): Promise<Map<string, Insight | 'gone'>> {
    const { store, view } = this.options;
    const stored = await store.publishedAmong(ids);
    const standing = new Set(stored.map(({ id }) => id));
    return new Map<string, Insight | 'gone'>([
      ...ids.filter(id => !standing.has(id)).map(id => [id, 'gone'] as const),
      ...(await view.shown(caller, stored)).map(
        insight => [insight.id, insight] as const,
      ),
    ]);
  }

  /** What was learnt from notes, by note, as far as somebody may read it. */
  async learntFrom(
    caller: RequestCaller,
    noteIds: string[],
  ): Promise<Map<string, Insight[]>> {
    const { store, view } = this.options;
    const citing = await store.publishedCiting(noteIds);
    const stored = await store.publishedAmong([
      ...new Set([...citing.values()].flat()),
    ]);
    const shown = await view.shown(caller, stored);
    return new Map(
      [...citing].map(([noteId, ids]) => [
        noteId,
        shown.filter(({ id }) => ids.includes(id)),
      ]),
    );
  }

  /** Which of the given ones somebody may read, without what they say; with a constant number of statements. */
  async sightOf(caller: RequestCaller, ids: string[]): Promise<Set<string>> {
    if (ids.length === 0) {
      return new Set();
    }
    const { access, products, store } = this.options;
    const productsOf = await store.productsOfPublished(ids);
    const seen = await access.seenProducts(
      caller,
      [...productsOf.values()].flat(),
    );
    const readable = await products.allowedIfAny(
      caller,
      insightReadPermission,
      [...seen.values()].map(({ entityRef }) => entityRef),
    );
    return new Set(
      ids.filter(id => {
        const its = productsOf.get(id);
        return (
          !its ||
          its.some(productId => {
            const product = seen.get(productId);
            return product && readable.has(product.entityRef);
          })
        );
      }),
    );
  }
}
