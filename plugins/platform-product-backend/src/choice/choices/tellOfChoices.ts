import { Choice } from 'backstage-plugin-platform-product-common';
import { Product, ProductDirectory } from '../../catalog/ProductDirectory';
import { Announcer } from '../../outbox/Announcer';
import { OutboxHandler, OutboxHandlers } from '../../outbox/OutboxHandlers';
import { entityLink, productLink } from '../../outbox/productLink';
import { KnownItems } from '../../roadmap/items/KnownItems';
import { ChoiceEventStore, PlacedEvent } from './ChoiceEventStore';
import { ChoiceStore } from './ChoiceStore';

const said: Record<Choice, string> = {
  uses: 'uses it',
  'uses-partly': 'uses it in part',
  evaluating: 'is trying it',
  'opted-out': 'says no thanks',
  'not-applicable': 'it is not for us',
};

const wordOf = ({ after }: PlacedEvent) =>
  after ? said[after.statement.choice] : 'nothing any more';

/**
 * Tells of choices: other plugins, the team that somebody spoke for, and the owners once
 * the team can't undo it any more. What is no longer so by then is not talked about.
 */
export function tellOfChoices(options: {
  announcer: Announcer;
  choices: Pick<ChoiceStore, 'find'>;
  events: Pick<ChoiceEventStore, 'withIds'>;
  products: Pick<ProductDirectory, 'presentWithId' | 'ownersOf' | 'titlesOf'>;
  items: Pick<KnownItems, 'publicTitleOf'>;
}): OutboxHandlers {
  const { announcer, choices, events, products, items } = options;

  /** Runs for what is still in the catalog. */
  const about =
    (
      tell: (
        about: { id: string; product: Product; teamRef: string; team: string },
        payload: Parameters<OutboxHandler>[0]['payload'],
      ) => Promise<void>,
    ): OutboxHandler =>
    async ({ id, payload }) => {
      const teamRef = String(payload.teamRef);
      const product = await products.presentWithId(String(payload.productId));
      const team = (await products.titlesOf([teamRef])).get(teamRef);
      if (product && team !== undefined) {
        await tell({ id, product, teamRef, team }, payload);
      }
    };

  return {
    'choice.changed': about(async ({ product, teamRef }, { eventId }) =>
      announcer.publish('choice.changed', {
        entityRef: product.entityRef,
        teamRef,
        eventId,
      }),
    ),

    'choice.team': async ({ id, payload }) => {
      const teamRef = String(payload.teamRef);
      const changes = await events.withIds(payload.events as string[]);
      const team = (await products.titlesOf([teamRef])).get(teamRef);
      const news = [];
      for (const change of changes) {
        const product = await products.presentWithId(change.productId);
        if (product) {
          news.push({ change, product });
        }
      }
      if (team === undefined || news.length === 0) {
        return;
      }
      const [{ change, product }] = news;
      await announcer.notify({
        id,
        recipients: [teamRef],
        except: change.actorRef,
        title:
          news.length === 1
            ? `Recorded for ${team}: ${product.title}, ${wordOf(change)}`
            : `Recorded for ${team}: ${news.length} choices`,
        description:
          'Somebody of your team said so. Any of you can undo it for ten minutes, and change it at any time.',
        link:
          news.length === 1
            ? `${productLink(product.entityRef)}/choices`
            : `${entityLink(teamRef)}/platform-choices`,
        topic: 'choice.team',
      });
    },

    'choice.owners': about(
      async ({ id, product, teamRef, team }, { since }) => {
        const { stored } = await choices.find(product.id, teamRef);
        const isStillSo =
          stored?.statement.choice === 'opted-out' && stored.since === since;
        if (isStillSo) {
          const owners = await products.ownersOf([product.entityRef]);
          await announcer.notify({
            id,
            recipients: owners.get(product.entityRef) ?? [],
            title: `${team} says no thanks to ${product.title}`,
            description:
              'Read why, and what they use instead. You can answer for everybody to read.',
            link: `${productLink(product.entityRef)}/choices`,
            topic: 'choice.opted-out',
          });
        }
      },
    ),

    'choice.answered': about(async ({ id, product, teamRef, team }) =>
      announcer.notify({
        id,
        recipients: [teamRef],
        title: `The owners of ${product.title} answered ${team}`,
        link: `${productLink(product.entityRef)}/choices`,
        topic: 'choice.answered',
      }),
    ),

    'choice.asked': about(
      async ({ id, product, teamRef, team }, { itemId }) => {
        const shipped =
          itemId === undefined
            ? undefined
            : await items.publicTitleOf(String(itemId));
        await announcer.notify({
          id,
          recipients: [teamRef],
          title: `Would ${team} look at ${product.title} again?`,
          description: `${
            shipped !== undefined
              ? `'${shipped}' shipped; it was what would change your mind.`
              : 'The owners ask.'
          } Say what came of it, or that it is still no.`,
          link: `${productLink(product.entityRef)}/choices`,
          topic: 'choice.asked',
        });
      },
    ),
  };
}
