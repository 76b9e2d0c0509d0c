import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  OwnerMessage,
  OwnerMessageChange,
  OwnerMessageRequest,
  Page,
} from 'backstage-plugin-platform-product-common';
import { randomUUID } from 'crypto';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { Caller, UserCaller } from '../../http/Caller';
import { decodeCursor, pageOf } from '../../http/cursor';
import { LostRaceError } from '../../http/errors';
import { Switches } from '../Switches';
import { MessageListRequest, MessagesService } from './MessagesService';
import { MessageStore } from './MessageStore';

const defaultLimit = 50;

/** The rules of messages to the owners. */
export class DefaultMessagesService implements MessagesService {
  constructor(
    private readonly options: {
      products: Pick<ProductDirectory, 'find'>;
      messages: MessageStore;
      switches: Switches;
    },
  ) {}

  async list(
    _caller: Caller,
    entityRef: string,
    { limit = defaultLimit, cursor, authorRef }: MessageListRequest,
  ): Promise<Page<OwnerMessage>> {
    const { products, messages } = this.options;
    const { id } = await products.find(entityRef);
    const list = `messages ${id} ${authorRef ?? ''}`;
    const [createdAt, messageId] =
      cursor === undefined ? [] : decodeCursor(cursor, list, 2);
    const found = await messages.list(id, {
      limit: limit + 1,
      authorRef,
      ...(createdAt !== undefined && { after: { createdAt, id: messageId } }),
    });
    const page = pageOf(found, limit, list, last => [last.createdAt, last.id]);
    return {
      ...page,
      items: page.items.map(message => ({ ...message, allowed: [] })),
    };
  }

  async write(
    caller: Caller,
    entityRef: string,
    { id = randomUUID(), body, teamRef }: OwnerMessageRequest,
  ): Promise<OwnerMessage> {
    if (caller.kind !== 'user') {
      throw new NotAllowedError('Only a person writes to the owners');
    }
    const { products, messages, switches } = this.options;
    const product = await products.find(entityRef);
    if (!(await switches.isOn('freeText', caller.claims))) {
      throw new NotAllowedError('body: free text is switched off for you');
    }
    if (teamRef !== undefined && !(await isTeamOf(caller, teamRef))) {
      throw new NotAllowedError('teamRef: you are not a member of this team');
    }
    const message = {
      id,
      authorRef: caller.userRef,
      ...(teamRef !== undefined && { teamRef }),
      body,
      createdAt: caller.now.toISOString(),
      status: 'new' as const,
      version: 1,
    };
    const kept = await messages.insertOnce(product.id, message);
    if (kept?.authorRef !== caller.userRef) {
      throw new ConflictError('id: somebody else wrote with this id');
    }
    return { ...kept, allowed: [] };
  }

  async change(
    caller: Caller,
    entityRef: string,
    messageId: string,
    { reply, status, version }: OwnerMessageChange,
  ): Promise<OwnerMessage> {
    const { products, messages } = this.options;
    const { id } = await products.find(entityRef);
    const changed = await messages.change(id, messageId, version, {
      ...(reply !== undefined && { reply }),
      status: status ?? 'answered',
      ...(caller.kind === 'user' && { by: caller.userRef }),
    });
    if (!changed) {
      const current = await messages.find(id, messageId);
      throw current
        ? new LostRaceError('Somebody changed this message meanwhile', {
            ...current,
            allowed: ['answer'],
          })
        : new NotFoundError('No such message');
    }
    return { ...changed, allowed: [] };
  }
}

async function isTeamOf(caller: UserCaller, teamRef: string) {
  return (
    teamRef.startsWith('group:') && (await caller.claims()).includes(teamRef)
  );
}
