import { satisfactionReadPermission } from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { RequestCaller } from '../../http/Caller';
import { EntryAction, InboxSource } from '../../inbox/InboxSource';
import { Ownership } from '../../permissions/Ownership';
import { AuthorizedMessagesService } from '../messages/AuthorizedMessagesService';
import { MessageStore } from '../messages/MessageStore';

/** What people wrote to the owners with their name, and nobody has answered. */
export class MessageInbox implements InboxSource {
  readonly kind = 'message';
  readonly permission = satisfactionReadPermission;
  readonly actions = ['answer'] as const;

  constructor(
    private readonly options: {
      messages: MessageStore;
      answering: AuthorizedMessagesService;
      products: Pick<ProductDirectory, 'withIds' | 'titlesOf'>;
      ownership: Ownership;
    },
  ) {}

  async waiting(productIds: string[], { limit }: { limit: number }) {
    return this.options.messages.unanswered(productIds, limit);
  }

  async describe(caller: RequestCaller, keys: string[]) {
    const { messages, products, ownership } = this.options;
    const found = await messages.withIds(keys);
    const refs = new Map(
      (await products.withIds(found.map(({ productId }) => productId))).map(
        ({ id, entityRef }) => [id, entityRef],
      ),
    );
    const owned = await ownership.ownedAmong(caller, [...refs.values()]);
    const titles = await products.titlesOf(
      found.flatMap(({ teamRef }) => teamRef ?? []),
    );
    return new Map(
      found.flatMap(({ id, productId, body, authorRef, teamRef, reply }) => {
        const ref = refs.get(productId);
        const team = titles.get(teamRef ?? '');
        return ref !== undefined && owned.has(ref)
          ? [
              [
                id,
                {
                  productRefs: [ref],
                  subject: {
                    kind: 'message' as const,
                    text: body,
                    authorRef,
                    ...(team !== undefined && {
                      team: { entityRef: teamRef!, title: team },
                    }),
                    ...(reply !== undefined && { reply }),
                  },
                },
              ] as const,
            ]
          : [];
      }),
    );
  }

  async act(caller: RequestCaller, key: string, action: EntryAction) {
    const { messages, answering, products } = this.options;
    const [message] = await messages.withIds([key]);
    const [product] = message
      ? await products.withIds([message.productId])
      : [];
    if (
      product &&
      action.action === 'answer' &&
      message.reply !== action.text
    ) {
      await answering.change(caller, product.entityRef, key, {
        reply: action.text,
        // An answer that is there was not there when this one was written.
        version: message.reply === undefined ? message.version : -1,
      });
    }
  }
}
