import { ConflictError, InputError } from '@backstage/errors';
import {
  DecidedAs,
  RoadmapPlace,
  RoadmapStatus,
  RoadmapTransition,
} from 'backstage-plugin-platform-product-common';
import { Caller } from '../../http/Caller';
import { LostRaceError } from '../../http/errors';
import { noItem } from '../items/ItemAccess';
import { actorOf } from '../items/ItemService';
import { StoredItem } from '../items/StoredItem';
import { RoadmapLedger, RoadmapWriting } from '../RoadmapLedger';
import { beforeOf, giveWay, leavesMoreBehind } from './givingWay';
import { Merging } from './Merging';
import {
  isDecided,
  isPossible,
  requireReason,
  requireWords,
} from './moveRules';
import { MoveService } from './MoveService';
import { publish, tell } from './telling';
import { isUndoable } from './Undoing';

/** For a move that the item does not allow by now; carries it as it is. */
export const impossible = (current: StoredItem) =>
  new LostRaceError(
    `This can't be done with what is ${current.status}`,
    current,
  );

/** The rules of what becomes of items. */
export class DefaultMoveService implements MoveService {
  private readonly merging: Merging;

  constructor(private readonly options: { ledger: RoadmapLedger }) {
    this.merging = new Merging(options.ledger);
  }

  async move(
    caller: Caller,
    itemId: string,
    transition: RoadmapTransition,
    decidedAs: DecidedAs,
  ): Promise<void> {
    const { to } = transition;
    if (to === 'duplicate') {
      if (transition.duplicateOf === undefined) {
        throw new InputError('duplicateOf: name the item that says the same');
      }
      await this.merging.merge(caller, itemId, transition.duplicateOf);
      return;
    }
    const { now } = caller;
    const at = now.toISOString();
    await this.write(caller, async writing => {
      const item = await locked(writing, itemId);
      if (!isPossible(item.status, to)) {
        throw impossible(item);
      }
      requireWords(item.status, transition);
      const actorRef = actorOf(caller);
      if (
        to === 'withdrawn' &&
        (await writing.items.isNeededByOthers(itemId, actorRef))
      ) {
        throw new ConflictError(
          'Others asked for this or talked about it, so it stays; say that you don’t need it any more',
        );
      }
      const isAgainstDemand =
        to === 'now' && (await leavesMoreBehind(writing, item));
      if (isAgainstDemand) {
        requireReason(transition);
      }
      const displacedId = await giveWay(caller, writing, item, transition);
      const place = await this.placeIn(writing, to, transition, item);
      const { publicNote } = transition;
      await writing.items.move(itemId, {
        status: to,
        statusSince: at,
        place,
        ...(isDecided(to) &&
          publicNote !== undefined && {
            closing: {
              at,
              publicNote,
              insteadYouCan: transition.insteadYouCan,
              revisit: transition.revisit,
            },
          }),
        changedAt: at,
      });
      const decisionId = await writing.decide({
        itemId,
        kind: 'moved',
        decidedAs,
        from: item.status,
        to,
        publicNote,
        insteadYouCan: transition.insteadYouCan,
        revisit: transition.revisit,
        ...(to === 'now' && {
          reason: transition.reason,
          reasonText: transition.reasonText,
          displacedId,
        }),
        isAgainstDemand,
        before: beforeOf(item),
      });
      await tell(writing, item, { to, decisionId, now });
    });
  }

  async undo(
    caller: Caller,
    itemId: string,
    decidedAs: DecidedAs,
  ): Promise<void> {
    const { now } = caller;
    await this.write(caller, async writing => {
      const item = await locked(writing, itemId);
      const last = await writing.decisions.lastMove(itemId);
      if (!last || !isUndoable(last, now)) {
        throw new LostRaceError(
          'A move can be undone for ten minutes; move it again instead',
          item,
        );
      }
      await this.bringBack(caller, writing, item, decidedAs);
      const displaced =
        typeof last.displacedId === 'string' &&
        (await writing.items.lock(last.displacedId));
      if (displaced) {
        const its = await writing.decisions.lastMove(displaced.id);
        if (its?.relatedId === itemId && its.at === last.at) {
          await this.bringBack(caller, writing, displaced, decidedAs);
        }
      }
    });
  }

  async place(
    caller: Caller,
    itemId: string,
    place: RoadmapPlace,
  ): Promise<void> {
    await this.write(caller, async writing => {
      const item = await writing.items.find(itemId);
      if (!item) {
        throw noItem(itemId);
      }
      const to = await writing.places.find(item.status, place, itemId);
      if (to === undefined) {
        throw new LostRaceError('Its neighbour was moved meanwhile', item);
      }
      await writing.items.putPlace(itemId, to);
    });
  }

  merge(caller: Caller, itemId: string, into: string): Promise<void> {
    return this.merging.merge(caller, itemId, into);
  }

  unmerge(caller: Caller, itemId: string): Promise<void> {
    return this.merging.unmerge(caller, itemId);
  }

  private write(
    caller: Caller,
    work: (writing: RoadmapWriting) => Promise<void>,
  ): Promise<void> {
    const writer = { actorRef: actorOf(caller), now: caller.now };
    return this.options.ledger.write(writer, work);
  }

  private async placeIn(
    { places }: RoadmapWriting,
    status: RoadmapStatus,
    place: RoadmapPlace,
    item: StoredItem,
  ): Promise<number> {
    const found = await places.find(status, place, item.id);
    // Whoever dropped it beside something that has gone meant the column all the same.
    return found ?? places.last(status);
  }

  private async bringBack(
    caller: Caller,
    writing: RoadmapWriting,
    item: StoredItem,
    decidedAs: DecidedAs,
  ): Promise<void> {
    const last = await writing.decisions.lastMove(item.id);
    const before = last?.before;
    if (!before) {
      return;
    }
    await writing.items.move(item.id, {
      ...before,
      changedAt: caller.now.toISOString(),
    });
    const decisionId = await writing.decide({
      itemId: item.id,
      kind: 'undone',
      decidedAs,
      from: item.status,
      to: before.status,
    });
    await publish(writing, item, decisionId);
  }
}

async function locked(writing: RoadmapWriting, itemId: string) {
  const item = await writing.items.lock(itemId);
  if (!item) {
    throw noItem(itemId);
  }
  return item;
}
