import {
  MeasuredValue,
  RoadmapEffectRequest,
} from 'backstage-plugin-platform-product-common';
import { Caller } from '../../http/Caller';
import { StoredItem } from '../items/StoredItem';

/** What was measured of an item's goal, as it is kept. */
export interface StoredEffect {
  before?: MeasuredValue;
  after?: MeasuredValue;
  /** 0 when nothing ever was measured. */
  version: number;
}

/** An item whose goal nobody has measured since it shipped. */
export interface UnmeasuredItem {
  itemId: string;
  /** The first of the given products that it belongs to. */
  productId: string;
  /** ISO instant, UTC. */
  shippedAt: string;
}

/** What became of the goals of items. */
export interface EffectService {
  find(itemId: string): Promise<StoredEffect>;

  /**
   * Puts what was measured in place of what was said before.
   *
   * @throws LostRaceError when somebody was faster
   */
  record(
    caller: Caller,
    item: StoredItem,
    request: RoadmapEffectRequest,
  ): Promise<StoredEffect>;

  /**
   * Items with a goal that shipped before a moment and of which nobody says what became of
   * it, internal ones as well; what shipped last first.
   */
  unmeasured(
    productIds: string[],
    before: Date,
    page: { limit: number },
  ): Promise<UnmeasuredItem[]>;
}
