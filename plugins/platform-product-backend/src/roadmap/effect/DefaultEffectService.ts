import { RoadmapEffectRequest } from 'backstage-plugin-platform-product-common';
import { isDeepStrictEqual } from 'util';
import { Caller } from '../../http/Caller';
import { LostRaceError } from '../../http/errors';
import { actorOf } from '../items/ItemService';
import { StoredItem } from '../items/StoredItem';
import { EffectService, StoredEffect } from './EffectService';
import { EffectStore } from './EffectStore';
import { requireMeasurable } from './measuring';

/** The rules of measuring goals. */
export class DefaultEffectService implements EffectService {
  constructor(private readonly options: { effects: EffectStore }) {}

  find(itemId: string): Promise<StoredEffect> {
    return this.options.effects.find(itemId);
  }

  async record(
    caller: Caller,
    item: StoredItem,
    request: RoadmapEffectRequest,
  ): Promise<StoredEffect> {
    const { effects } = this.options;
    requireMeasurable(item, request, caller.now);
    const kept = await effects.find(item.id);
    const isSame =
      isDeepStrictEqual(kept.before, request.before) &&
      isDeepStrictEqual(kept.after, request.after);
    // What was sent twice because a line broke is written once.
    if (
      isSame &&
      [request.version, request.version + 1].includes(kept.version)
    ) {
      return kept;
    }
    const isPut = await effects.put(item.id, request, {
      at: caller.now.toISOString(),
      actorRef: actorOf(caller),
    });
    const current = await effects.find(item.id);
    if (!isPut) {
      throw new LostRaceError('Another owner measured meanwhile', current);
    }
    return current;
  }

  unmeasured(productIds: string[], before: Date, page: { limit: number }) {
    return this.options.effects.unmeasured(productIds, before, page);
  }
}
