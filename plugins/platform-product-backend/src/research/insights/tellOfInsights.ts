import { ProductDirectory } from '../../catalog/ProductDirectory';
import { Announcer } from '../../outbox/Announcer';
import { OutboxPayload } from '../../outbox/Outbox';
import { OutboxHandlers } from '../../outbox/OutboxHandlers';
import { InsightStore } from './InsightStore';

/**
 * Tells other plugins that an insight came out or was taken back, in ids: who keeps what was
 * published must hear of both. What is no longer so by then is not talked about.
 */
export function tellOfInsights(options: {
  announcer: Announcer;
  products: Pick<ProductDirectory, 'withIds'>;
  insights: Pick<InsightStore, 'isPublished'>;
}): OutboxHandlers {
  const { announcer, products, insights } = options;

  const tell = async (
    type: string,
    { insightId, productIds }: OutboxPayload,
  ) => {
    const found = await products.withIds(productIds as string[]);
    if (found.length > 0) {
      await announcer.publish(type, {
        insightId,
        entityRefs: found.map(({ entityRef }) => entityRef),
      });
    }
  };

  return {
    'insight.published': async ({ payload }) => {
      if (await insights.isPublished(String(payload.insightId))) {
        await tell('insight.published', payload);
      }
    },
    'insight.withdrawn': async ({ payload }) => {
      if (!(await insights.isPublished(String(payload.insightId)))) {
        await tell('insight.withdrawn', payload);
      }
    },
  };
}
