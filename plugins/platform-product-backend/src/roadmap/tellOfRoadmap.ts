import { Announcer } from '../outbox/Announcer';
import { OutboxPayload } from '../outbox/Outbox';
import { OutboxHandlers } from '../outbox/OutboxHandlers';
import { DecisionStore } from './decisions/DecisionStore';
import { StoredDecision } from './decisions/StoredDecision';
import { DemandStore } from './demand/DemandStore';
import { itemLink } from './itemLink';
import { ItemStore } from './items/ItemStore';
import { StoredItem } from './items/StoredItem';

/**
 * Tells of roadmaps: other plugins at once, and once a move can't be undone any more the
 * people who asked for the item or follow it or one of its products; never whole teams, and
 * nobody of what is internal. What is no longer so by then is not talked about.
 */
export function tellOfRoadmap(options: {
  announcer: Announcer;
  items: ItemStore;
  demand: DemandStore;
  decisions: DecisionStore;
  /** References of people who follow one of the given items or products. */
  followersOf(targetIds: string[]): Promise<string[]>;
  /** Asks the teams whose mind a shipped item would change. */
  askAgain(itemId: string, options: { now: Date }): Promise<void>;
}): OutboxHandlers {
  const { announcer, items, demand, decisions, followersOf, askAgain } =
    options;

  const publicItem = async (id: unknown): Promise<StoredItem | undefined> => {
    const item = await items.find(String(id));
    return item && !item.isInternal ? item : undefined;
  };
  const productsOf = async ({ id }: StoredItem) =>
    (await items.productsOf([id])).get(id)!;

  /** The item and what was decided last, if that still is what an entry tells of. */
  const stillSo = async ({ itemId, decisionId }: OutboxPayload) => {
    const item = await publicItem(itemId);
    const last = item && (await decisions.lastTurn(item.id));
    return item && last?.id === decisionId ? { item, last } : undefined;
  };

  return {
    'roadmap.suggested': async ({ payload }) => {
      const item = await publicItem(payload.itemId);
      if (item) {
        await announcer.publish('roadmap.suggested', {
          itemId: item.id,
          entityRefs: (
            await productsOf(item)
          ).map(({ entityRef }) => entityRef),
        });
      }
    },

    'roadmap.decided': async ({ payload }) => {
      const item = await publicItem(payload.itemId);
      const decision = await decisions.find(String(payload.decisionId));
      if (item && decision) {
        await announcer.publish('roadmap.decided', {
          itemId: item.id,
          decisionId: decision.id,
          entityRefs: (
            await productsOf(item)
          ).map(({ entityRef }) => entityRef),
          from: decision.from,
          to: decision.to,
        });
      }
    },

    'roadmap.askers': async ({ id, payload }) => {
      const found = await stillSo(payload);
      if (!found) {
        return;
      }
      const { item, last } = found;
      const products = await productsOf(item);
      if (products.length === 0) {
        return;
      }
      const recipients = new Set([
        ...(await items.authorsOf(item.rootId)),
        ...(await demand.askers(item.rootId)),
        ...(await followersOf([item.id, ...products.map(each => each.id)])),
      ]);
      await announcer.notify({
        id,
        recipients: [...recipients].sort(),
        except: last.actorRef,
        title: titleOf(item, last),
        description: wordsOf(item, last),
        link: itemLink(products[0].entityRef, item.id),
        topic: 'roadmap.decided',
      });
    },

    'roadmap.shipped': async ({ payload, now }) => {
      const found = await stillSo(payload);
      if (found) {
        await askAgain(found.item.id, { now });
      }
    },
  };
}

function titleOf(item: StoredItem, { to }: StoredDecision): string {
  return to === 'shipped'
    ? `Shipped: ${item.title}`
    : `Declined: ${item.title}`;
}

/** What those who asked read, as the owners saw it before they sent it. */
function wordsOf(item: StoredItem, decision: StoredDecision): string {
  const { to, publicNote, insteadYouCan, revisit } = decision;
  if (to === 'shipped') {
    return `You said: ${item.title}. ${publicNote}`;
  }
  return [
    `You said: ${item.title}.`,
    `We won't, because ${publicNote}`,
    ...(insteadYouCan === undefined
      ? []
      : [`Instead you can ${insteadYouCan}`]),
    ...(revisit === undefined ? [] : [`We look again: ${revisit}`]),
  ].join(' ');
}
