import {
  DecidedAs,
  RoadmapPlace,
  RoadmapTransition,
} from 'backstage-plugin-platform-product-common';
import { Caller } from '../../http/Caller';

/** What becomes of items: moving, ordering, merging. */
export interface MoveService {
  /**
   * Moves an item to another status.
   *
   * @throws InputError when a note, a reason or what gives way is missing
   * @throws LostRaceError when that is impossible from the status it has by now
   */
  move(
    caller: Caller,
    itemId: string,
    transition: RoadmapTransition,
    decidedAs: DecidedAs,
  ): Promise<void>;

  /**
   * Makes it as if the last move had not been made; the history keeps both.
   *
   * @throws LostRaceError when there is nothing that can be undone any more
   */
  undo(caller: Caller, itemId: string, decidedAs: DecidedAs): Promise<void>;

  /** @throws LostRaceError when the neighbour is not there any more */
  place(caller: Caller, itemId: string, place: RoadmapPlace): Promise<void>;

  /**
   * Says that an item is a duplicate of another. Its demand counts there from now on.
   *
   * @throws LostRaceError when one of them can't be merged any more
   */
  merge(caller: Caller, itemId: string, into: string): Promise<void>;

  /** @throws LostRaceError when it is no duplicate any more */
  unmerge(caller: Caller, itemId: string): Promise<void>;
}
