import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  Page,
  PageRequest,
  RoadmapComment,
} from 'backstage-plugin-platform-product-common';
import { randomUUID } from 'crypto';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { RequestCaller } from '../../http/Caller';
import { decodeCursor, pageOf } from '../../http/cursor';
import { LostRaceError } from '../../http/errors';
import { Membership } from '../../permissions/Membership';
import { ProductAccess } from '../../permissions/ProductAccess';
import { notAMember } from '../items/AuthorizedItemService';
import {
  ItemAccess,
  ItemPurpose,
  nobodyInParticular,
  SeenItem,
} from '../items/ItemAccess';
import { Commenting } from './Commenting';
import { CommentStore, StoredComment } from './CommentStore';

const defaultLimit = 50;

const noComment = (id: string) => new NotFoundError(`No comment '${id}'`);

/**
 * Who may: whoever reads an item comments on it, for themselves or for a team of theirs, and
 * changes what they wrote; owners and privacy stewards remove it. Nobody learns who wrote
 * what, and that something was removed stays. What a reader gets depends on who they are
 * line by line, so this has no undecorated half.
 */
export class AuthorizedCommentService {
  constructor(
    private readonly options: {
      comments: CommentStore;
      commenting: Commenting;
      access: ProductAccess;
      membership: Membership;
      products: Pick<ProductDirectory, 'titlesOf'>;
      itemAccess: ItemAccess;
      privacyStewards: Set<string>;
    },
  ) {}

  async list(
    caller: RequestCaller,
    itemId: string,
    { limit = defaultLimit, cursor }: PageRequest,
  ): Promise<Page<RoadmapComment>> {
    const { comments, itemAccess } = this.options;
    const seen = await itemAccess.require(caller, itemId);
    const list = `roadmap comments ${itemId}`;
    const found = await comments.list(itemId, {
      limit: limit + 1,
      ...(cursor !== undefined && {
        after: decodeCursor(cursor, list, 1)[0],
      }),
    });
    const page = pageOf(found, limit, list, last => [last.id]);
    return { ...page, items: await this.shown(caller, seen, page.items) };
  }

  async add(
    caller: RequestCaller,
    itemId: string,
    {
      id = randomUUID(),
      text,
      teamRef,
    }: {
      id?: string;
      text: string;
      teamRef?: string;
    },
  ): Promise<RoadmapComment> {
    const { comments, commenting, membership, itemAccess } = this.options;
    const seen = await itemAccess.require(caller, itemId, {
      permission: 'suggest',
    });
    if (
      teamRef !== undefined &&
      !(await membership.teamsOf(caller)).has(teamRef)
    ) {
      throw notAMember();
    }
    const authorRef = personOf(caller);
    await commenting.addOnce(
      {
        id,
        itemId,
        text,
        teamRef,
        isOwners: seen.isOwner && teamRef === undefined,
        authorRef,
        writtenAt: caller.now.toISOString(),
        version: 1,
      },
      seen.item,
    );
    const kept = await comments.find(id);
    if (kept?.itemId !== itemId || kept.authorRef !== authorRef) {
      throw new ConflictError('id: another comment has this id');
    }
    return this.shownOne(caller, seen, kept);
  }

  async change(
    caller: RequestCaller,
    itemId: string,
    commentId: string,
    { text, version }: { text: string; version: number },
  ): Promise<RoadmapComment> {
    const { comments } = this.options;
    const { seen, comment } = await this.find(
      caller,
      itemId,
      commentId,
      'suggest',
    );
    if (comment.authorRef !== personOf(caller)) {
      throw new NotAllowedError('Only whoever wrote a comment changes it');
    }
    const isPut = await comments.put(commentId, version, {
      text,
      at: caller.now.toISOString(),
    });
    const kept = (await comments.find(commentId))!;
    const shown = await this.shownOne(caller, seen, kept);
    const wasPut = kept.version === version + 1 && kept.text === text;
    if (!isPut && !wasPut) {
      throw new LostRaceError('This changed meanwhile', shown);
    }
    return shown;
  }

  async remove(
    caller: RequestCaller,
    itemId: string,
    commentId: string,
    version: number,
  ): Promise<void> {
    const { comments } = this.options;
    const { seen, comment } = await this.find(caller, itemId, commentId);
    const mayRemove =
      comment.authorRef === personOf(caller) ||
      seen.isOwner ||
      (await this.isSteward(caller));
    if (!mayRemove) {
      throw new NotAllowedError(
        'Only whoever wrote a comment, owners and privacy stewards remove it',
      );
    }
    const isPut = await comments.put(commentId, version, {
      text: null,
      at: caller.now.toISOString(),
    });
    const kept = (await comments.find(commentId))!;
    if (!isPut && kept.text !== undefined) {
      throw new LostRaceError(
        'This changed meanwhile',
        await this.shownOne(caller, seen, kept),
      );
    }
  }

  async report(caller: RequestCaller, itemId: string, commentId: string) {
    const reporter = personOf(caller);
    await this.find(caller, itemId, commentId);
    await this.options.comments.report(commentId, reporter);
  }

  private async find(
    caller: RequestCaller,
    itemId: string,
    commentId: string,
    permission: ItemPurpose = 'read',
  ) {
    const { comments, itemAccess } = this.options;
    const seen = await itemAccess.require(caller, itemId, {
      permission,
      fresh: true,
    });
    const comment = await comments.find(commentId);
    if (comment?.itemId !== itemId) {
      throw noComment(commentId);
    }
    return { seen, comment };
  }

  private async isSteward(caller: RequestCaller): Promise<boolean> {
    const { privacyStewards } = this.options;
    if (caller.kind !== 'user' || privacyStewards.size === 0) {
      return false;
    }
    const claims = await caller.claims();
    return claims.some(claim => privacyStewards.has(claim));
  }

  private async shownOne(
    caller: RequestCaller,
    seen: SeenItem,
    comment: StoredComment,
  ): Promise<RoadmapComment> {
    const [shown] = await this.shown(caller, seen, [comment]);
    return shown;
  }

  private async shown(
    caller: RequestCaller,
    { isOwner }: SeenItem,
    page: StoredComment[],
  ): Promise<RoadmapComment[]> {
    const { comments, access, products } = this.options;
    const teams = page.flatMap(({ teamRef }) => teamRef ?? []);
    const sight = await access.sightOf(caller, teams);
    const titles = await products.titlesOf(teams);
    const reports = isOwner
      ? await comments.reportsOf(page.map(({ id }) => id))
      : new Map<string, number>();
    const me = caller.kind === 'user' ? caller.userRef : undefined;
    const mayRemove = isOwner || (await this.isSteward(caller));
    return page.map(comment => {
      const { teamRef, text } = comment;
      const isMine = me !== undefined && comment.authorRef === me;
      const title =
        teamRef !== undefined && sight.sees(teamRef)
          ? titles.get(teamRef)
          : undefined;
      return {
        id: comment.id,
        ...(text !== undefined && { text }),
        ...(title !== undefined && { team: { entityRef: teamRef!, title } }),
        isOwners: comment.isOwners,
        isMine,
        ...(reports.has(comment.id) && { reports: reports.get(comment.id) }),
        at: comment.writtenAt,
        ...(comment.editedAt !== undefined && { editedAt: comment.editedAt }),
        version: comment.version,
        allowed: [
          ...(text !== undefined && isMine ? ['edit' as const] : []),
          ...(text !== undefined && (isMine || mayRemove)
            ? ['delete' as const]
            : []),
          ...(text !== undefined && me !== undefined && !isMine
            ? ['report' as const]
            : []),
        ],
      };
    });
  }
}

function personOf(caller: RequestCaller): string {
  if (caller.kind !== 'user') {
    throw nobodyInParticular();
  }
  return caller.userRef;
}
