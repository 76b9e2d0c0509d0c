import { NotAllowedError } from '@backstage/errors';
import {
  OwnerMessageChange,
  OwnerMessageRequest,
  ratingCreatePermission,
  satisfactionReadPermission,
} from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { Ownership } from '../../permissions/Ownership';
import { ProductAccess } from '../../permissions/ProductAccess';
import { MessageListRequest, MessagesService } from './MessagesService';

/** Who may: whoever rates writes; owners read and answer all messages, others see their own. */
export class AuthorizedMessagesService implements MessagesService {
  constructor(
    private readonly inner: MessagesService,
    private readonly options: { access: ProductAccess; ownership: Ownership },
  ) {}

  async list(
    caller: RequestCaller,
    entityRef: string,
    { limit, cursor }: MessageListRequest,
  ) {
    const { access, ownership } = this.options;
    await access.require(caller, entityRef, satisfactionReadPermission);
    if (await ownership.owns(caller, entityRef)) {
      const page = await this.inner.list(caller, entityRef, { limit, cursor });
      return {
        ...page,
        items: page.items.map(message => ({
          ...message,
          allowed: ['answer' as const],
        })),
      };
    }
    if (caller.kind !== 'user') {
      return { items: [] };
    }
    return this.inner.list(caller, entityRef, {
      limit,
      cursor,
      authorRef: caller.userRef,
    });
  }

  async write(
    caller: RequestCaller,
    entityRef: string,
    message: OwnerMessageRequest,
  ) {
    await this.options.access.require(
      caller,
      entityRef,
      ratingCreatePermission,
      { fresh: true },
    );
    if (caller.kind !== 'user') {
      throw new NotAllowedError(
        'Only people signed in with their own account write to the owners',
      );
    }
    return this.inner.write(caller, entityRef, message);
  }

  async change(
    caller: RequestCaller,
    entityRef: string,
    messageId: string,
    change: OwnerMessageChange,
  ) {
    const { access, ownership } = this.options;
    await access.require(caller, entityRef, satisfactionReadPermission, {
      fresh: true,
    });
    if (!(await ownership.owns(caller, entityRef))) {
      throw new NotAllowedError('Only the owners of a product answer messages');
    }
    const changed = await this.inner.change(
      caller,
      entityRef,
      messageId,
      change,
    );
    return { ...changed, allowed: ['answer' as const] };
  }
}
