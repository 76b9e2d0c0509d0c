import {
  DecidedAs,
  RoadmapItemChange,
  RoadmapSuggestion,
} from 'backstage-plugin-platform-product-common';
import { Caller } from '../../http/Caller';
import { StoredItem } from './StoredItem';

/** A suggestion whose products are known and whose writer may make it. */
export type Suggestion = Omit<RoadmapSuggestion, 'products'> & {
  productIds: string[];
};

/** A change whose products are known: all that the item then has. */
export type ItemChange = Omit<RoadmapItemChange, 'products'> & {
  productIds?: string[];
};

/** What is asked for: suggesting, rewording, taking back. */
export interface ItemService {
  /**
   * Keeps a suggestion; what is sent twice with an id of the writer's is kept once.
   *
   * @throws InputError when the job is none of these products
   * @throws ConflictError when the id is that of another item
   */
  suggest(caller: Caller, suggestion: Suggestion): Promise<StoredItem>;

  /**
   * Changes fields. Sending the same again changes nothing.
   *
   * @throws InputError for what was public and shall be internal
   * @throws LostRaceError when somebody was faster
   */
  change(
    caller: Caller,
    itemId: string,
    change: ItemChange,
    decidedAs: DecidedAs,
  ): Promise<void>;

  /**
   * Deletes what nobody else asked for.
   *
   * @throws ConflictError when somebody did: decline it instead
   * @throws LostRaceError when somebody was faster
   */
  remove(caller: Caller, itemId: string, version: number): Promise<void>;
}

/** The writer of a change, where it is a person. */
export const actorOf = (caller: Caller): string | undefined =>
  'userRef' in caller ? caller.userRef : undefined;
