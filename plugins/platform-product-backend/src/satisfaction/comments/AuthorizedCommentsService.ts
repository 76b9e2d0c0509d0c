import { NotAllowedError } from '@backstage/errors';
import {
  CommentReply,
  PageRequest,
  PublishedComment,
  satisfactionReadPermission,
} from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { Ownership } from '../../permissions/Ownership';
import { ProductAccess } from '../../permissions/ProductAccess';
import { CommentsService } from './CommentsService';

/** Who may: whoever sees the product reads, its owners answer, privacy stewards hide. */
export class AuthorizedCommentsService implements CommentsService {
  constructor(
    private readonly inner: CommentsService,
    private readonly options: {
      access: ProductAccess;
      ownership: Ownership;
      privacyStewards: Set<string>;
    },
  ) {}

  async list(caller: RequestCaller, entityRef: string, page: PageRequest) {
    await this.require(caller, entityRef);
    const comments = await this.inner.list(caller, entityRef, page);
    const allowed = await this.allowed(caller, entityRef);
    return {
      ...comments,
      items: comments.items.map(comment => ({ ...comment, allowed })),
    };
  }

  async reply(
    caller: RequestCaller,
    entityRef: string,
    commentId: string,
    reply: CommentReply,
  ) {
    await this.require(caller, entityRef, { fresh: true });
    const allowed = await this.allowed(caller, entityRef);
    if (!allowed.includes('reply')) {
      throw new NotAllowedError('Only the owners of a product answer comments');
    }
    const replied = await this.inner.reply(caller, entityRef, commentId, reply);
    return { ...replied, allowed };
  }

  async hide(caller: RequestCaller, entityRef: string, commentId: string) {
    await this.require(caller, entityRef, { fresh: true });
    if (!(await this.isSteward(caller))) {
      throw new NotAllowedError('Only privacy stewards hide comments');
    }
    await this.inner.hide(caller, entityRef, commentId);
  }

  private require(
    caller: RequestCaller,
    entityRef: string,
    options?: { fresh: boolean },
  ) {
    return this.options.access.require(
      caller,
      entityRef,
      satisfactionReadPermission,
      options,
    );
  }

  private async allowed(
    caller: RequestCaller,
    entityRef: string,
  ): Promise<PublishedComment['allowed']> {
    return [
      ...((await this.options.ownership.owns(caller, entityRef))
        ? ['reply' as const]
        : []),
      ...((await this.isSteward(caller)) ? ['hide' as const] : []),
    ];
  }

  private async isSteward(caller: RequestCaller): Promise<boolean> {
    const { privacyStewards } = this.options;
    if (caller.kind !== 'user' || privacyStewards.size === 0) {
      return false;
    }
    const claims = await caller.claims();
    return claims.some(claim => privacyStewards.has(claim));
  }
}
