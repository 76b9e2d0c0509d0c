import { InputError } from '@backstage/errors';
import {
  RoadmapStatus,
  isOpenStatus,
} from 'backstage-plugin-platform-product-common';
import { Caller } from '../../http/Caller';
import { LostRaceError } from '../../http/errors';
import { noItem } from '../items/ItemAccess';
import { actorOf } from '../items/ItemService';
import { StoredItem } from '../items/StoredItem';
import { RoadmapLedger, RoadmapWriting } from '../RoadmapLedger';

const isTarget = (status: RoadmapStatus) =>
  isOpenStatus(status) || status === 'shipped' || status === 'declined';

/**
 * Merges items by pointing from one to the other. Demand stays where it was said and counts
 * for whatever the pointers lead to, so that a merge can be undone at any time.
 */
export class Merging {
  constructor(private readonly ledger: RoadmapLedger) {}

  async merge(caller: Caller, itemId: string, into: string): Promise<void> {
    const writer = { actorRef: actorOf(caller), now: caller.now };
    await this.ledger.write(writer, async writing => {
      const { item, target } = await lockBoth(writing, itemId, into);
      if (!isOpenStatus(item.status)) {
        throw new LostRaceError(`It is ${item.status} by now`, item);
      }
      if (target.id === item.id || !isTarget(target.status)) {
        throw new InputError('into: must be another item that still stands');
      }
      if (target.isInternal && !item.isInternal) {
        throw new InputError(
          'into: is internal; those who asked could not see it',
        );
      }
      await writing.items.pointTo(itemId, target.id, caller.now.toISOString());
      await writing.figures.recount([target.id]);
      await writing.decide({
        itemId,
        kind: 'merged',
        decidedAs: 'owner',
        from: item.status,
        to: 'duplicate',
        relatedId: target.id,
        before: {
          status: item.status,
          statusSince: item.statusSince,
          place: item.place,
        },
      });
      await writing.decide({
        itemId: target.id,
        kind: 'merged',
        decidedAs: 'owner',
        relatedId: itemId,
      });
    });
  }

  async unmerge(caller: Caller, itemId: string): Promise<void> {
    const writer = { actorRef: actorOf(caller), now: caller.now };
    const at = caller.now.toISOString();
    await this.ledger.write(writer, async writing => {
      const tree = await writing.lockTree(itemId);
      if (!tree) {
        throw noItem(itemId);
      }
      const { item, root } = tree;
      if (item.mergedInto === undefined) {
        throw new LostRaceError('It is no duplicate any more', item);
      }
      const before = (await writing.decisions.lastMove(itemId))?.before;
      await writing.items.move(itemId, {
        status: before?.status ?? 'idea',
        statusSince: before?.statusSince ?? at,
        place: before?.place ?? (await writing.places.last('idea')),
        changedAt: at,
      });
      await writing.items.pointNowhere(itemId);
      await writing.figures.recount([root.id, itemId]);
      await writing.decide({
        itemId,
        kind: 'unmerged',
        decidedAs: 'owner',
        from: 'duplicate',
        to: before?.status ?? 'idea',
        relatedId: item.mergedInto,
      });
      await writing.decide({
        itemId: item.mergedInto,
        kind: 'unmerged',
        decidedAs: 'owner',
        relatedId: itemId,
      });
    });
  }
}

/** The item and where the other one leads, locked in one order for everybody. */
async function lockBoth(
  { items }: RoadmapWriting,
  itemId: string,
  into: string,
): Promise<{ item: StoredItem; target: StoredItem }> {
  for (;;) {
    const other = await items.find(into);
    if (!other) {
      throw noItem(into);
    }
    const ids = [...new Set([itemId, other.rootId])].sort();
    const locked = new Map<string, StoredItem>();
    for (const id of ids) {
      const found = await items.lock(id);
      if (!found) {
        throw noItem(id);
      }
      locked.set(id, found);
    }
    const target = locked.get(other.rootId)!;
    // Somebody merged the target in between: then its own target is meant.
    if (target.rootId === target.id) {
      return { item: locked.get(itemId)!, target };
    }
  }
}
