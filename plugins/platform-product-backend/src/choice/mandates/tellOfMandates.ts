import { ProductDirectory } from '../../catalog/ProductDirectory';
import { Announcer } from '../../outbox/Announcer';
import { OutboxHandlers } from '../../outbox/OutboxHandlers';
import { productLink } from '../../outbox/productLink';
import { StandingStore } from '../standing/StandingStore';
import { MandateStore } from './MandateStore';

/**
 * Tells that requirements ended: other plugins, and the teams, who say whether they stay.
 * Whoever said so meanwhile, left the catalog, or has to use it for another reason, is not
 * asked.
 */
export function tellOfMandates(options: {
  announcer: Announcer;
  mandates: Pick<MandateStore, 'find' | 'productIdsOf'>;
  products: Pick<ProductDirectory, 'presentWithId' | 'withIds'>;
  standings: Pick<StandingStore, 'toProduct'>;
}): OutboxHandlers {
  const { announcer, mandates, products, standings } = options;
  return {
    'mandate.ended': async ({ payload }) => {
      const mandateId = String(payload.mandateId);
      const required = await products.withIds(
        await mandates.productIdsOf(mandateId),
      );
      await announcer.publish('mandate.ended', {
        mandateId,
        entityRefs: required.map(({ entityRef }) => entityRef).sort(),
      });
    },

    'mandate.to-confirm': async ({ id, payload, now }) => {
      const mandate = await mandates.find(String(payload.mandateId), now);
      const product = await products.presentWithId(String(payload.productId));
      if (!mandate || !product) {
        return;
      }
      const teams = payload.teams as string[];
      const asked = await standings.toProduct(product.id, now, {
        bucket: 'toConfirm',
        teams,
        limit: teams.length,
      });
      await announcer.notify({
        id,
        recipients: asked.map(({ team_ref }) => team_ref),
        title: `Is ${product.title} still right for you?`,
        description: `'${mandate.policy}' no longer requires it. Say whether your team stays.`,
        link: `${productLink(product.entityRef)}/choices`,
        topic: 'mandate.to-confirm',
      });
    },
  };
}
