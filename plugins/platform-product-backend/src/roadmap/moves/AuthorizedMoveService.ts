import { InputError } from '@backstage/errors';
import {
  RoadmapItem,
  RoadmapPlace,
  RoadmapTransition,
} from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { ItemAccess } from '../items/ItemAccess';
import { ItemView } from '../items/ItemView';
import { MoveService } from './MoveService';
import { Undoing } from './Undoing';

/**
 * Who may: owners run the roadmap, nobody else under any policy; whoever suggested an item
 * withdraws it, and undoes that.
 */
export class AuthorizedMoveService {
  constructor(
    private readonly inner: MoveService,
    private readonly options: {
      itemAccess: ItemAccess;
      view: ItemView;
      undoing: Undoing;
    },
  ) {}

  async move(
    caller: RequestCaller,
    itemId: string,
    transition: RoadmapTransition,
  ): Promise<RoadmapItem> {
    const { itemAccess } = this.options;
    const { item } = await itemAccess.require(caller, itemId, { fresh: true });
    const isAuthor =
      caller.kind === 'user' && item.authorRef === caller.userRef;
    const isOwnWish =
      isAuthor &&
      (item.status === 'withdrawn' ||
        (transition.to === 'withdrawn' && item.status === 'idea'));
    if (!isOwnWish) {
      await itemAccess.require(caller, itemId, { permission: 'edit' });
      if (transition.to === 'withdrawn') {
        throw new InputError(
          'to: only whoever suggested it withdraws it, while it is an idea; decline it instead',
        );
      }
    }
    const { displaces, duplicateOf } = transition;
    if (duplicateOf !== undefined) {
      await this.requireTarget(caller, duplicateOf);
    }
    if (displaces && 'itemId' in displaces) {
      await itemAccess.require(caller, displaces.itemId, {
        permission: 'edit',
      });
    }
    return this.options.view.written(caller, itemId, () =>
      this.inner.move(
        caller,
        itemId,
        transition,
        isOwnWish ? 'author' : 'owner',
      ),
    );
  }

  async undo(caller: RequestCaller, itemId: string): Promise<RoadmapItem> {
    const { itemAccess, undoing } = this.options;
    const seen = await itemAccess.require(caller, itemId, { fresh: true });
    const isAuthor =
      caller.kind === 'user' && seen.item.authorRef === caller.userRef;
    const isOwnWish = isAuthor && (await undoing.until(seen, caller));
    if (!isOwnWish) {
      await itemAccess.require(caller, itemId, { permission: 'edit' });
    }
    return this.options.view.written(caller, itemId, () =>
      this.inner.undo(caller, itemId, seen.isOwner ? 'owner' : 'author'),
    );
  }

  async place(
    caller: RequestCaller,
    itemId: string,
    place: RoadmapPlace,
  ): Promise<RoadmapItem> {
    await this.options.itemAccess.require(caller, itemId, {
      permission: 'edit',
    });
    return this.options.view.written(caller, itemId, () =>
      this.inner.place(caller, itemId, place),
    );
  }

  async merge(
    caller: RequestCaller,
    itemId: string,
    into: string,
  ): Promise<RoadmapItem> {
    await this.options.itemAccess.require(caller, itemId, {
      permission: 'edit',
    });
    await this.requireTarget(caller, into);
    return this.options.view.written(caller, itemId, () =>
      this.inner.merge(caller, itemId, into),
    );
  }

  async unmerge(caller: RequestCaller, itemId: string): Promise<RoadmapItem> {
    await this.options.itemAccess.require(caller, itemId, {
      permission: 'edit',
    });
    return this.options.view.written(caller, itemId, () =>
      this.inner.unmerge(caller, itemId),
    );
  }

  /** Demand goes along, so whoever runs the other roadmap has to be the same. */
  private async requireTarget(caller: RequestCaller, into: string) {
    await this.options.itemAccess.require(caller, into, { permission: 'edit' });
  }
}
