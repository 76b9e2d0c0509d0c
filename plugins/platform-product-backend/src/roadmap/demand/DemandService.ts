import {
  Page,
  PageRequest,
  RoadmapDemandRequest,
  TeamDemand,
} from 'backstage-plugin-platform-product-common';
import { Caller } from '../../http/Caller';

/** Who asks for an item: each team once, at its latest word. */
export interface DemandService {
  /** The most urgent first. */
  list(
    caller: Caller,
    itemId: string,
    request: PageRequest,
  ): Promise<Page<TeamDemand>>;

  /**
   * Says for a team how much it wants an item.
   *
   * @param as - `owner` enters it on the team's behalf; it counts once a member confirms
   * @throws NotFoundError when there is no such team
   * @throws InputError when an owner gives no source
   * @throws LostRaceError when the item is closed, or the team has spoken for itself
   */
  put(
    caller: Caller,
    itemId: string,
    teamRef: string,
    request: RoadmapDemandRequest,
    as: 'member' | 'owner',
  ): Promise<void>;

  /**
   * Takes back what was said for a team; an owner only what owners entered.
   *
   * @throws LostRaceError when the item is closed
   */
  remove(
    caller: Caller,
    itemId: string,
    teamRef: string,
    as: 'member' | 'owner',
  ): Promise<void>;
}
