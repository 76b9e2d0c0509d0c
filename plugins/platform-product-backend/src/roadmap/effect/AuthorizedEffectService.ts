import {
  RoadmapEffect,
  RoadmapEffectRequest,
  SatisfactionEffect,
} from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { LostRaceError } from '../../http/errors';
import { ItemAccess, SeenItem } from '../items/ItemAccess';
import { ItemView } from '../items/ItemView';
import { EffectService, StoredEffect } from './EffectService';
import { goalVerdictOf } from './goalVerdict';
import { patienceMs, shippedAtOf } from './measuring';
import { SatisfactionEffects } from './SatisfactionEffects';

/**
 * Who may: whoever reads an item reads what became of it, with figures of the products as
 * far as they may read these; owners say what they measured.
 */
export class AuthorizedEffectService {
  constructor(
    private readonly inner: EffectService,
    private readonly options: {
      satisfaction: SatisfactionEffects;
      itemAccess: ItemAccess;
      view: ItemView;
    },
  ) {}

  async read(caller: RequestCaller, itemId: string): Promise<RoadmapEffect> {
    const seen = await this.options.itemAccess.require(caller, itemId);
    return this.shown(caller, seen, await this.inner.find(itemId));
  }

  async record(
    caller: RequestCaller,
    itemId: string,
    request: RoadmapEffectRequest,
  ): Promise<RoadmapEffect> {
    const seen = await this.options.itemAccess.require(caller, itemId, {
      permission: 'edit',
    });
    try {
      const kept = await this.inner.record(caller, seen.item, request);
      return await this.shown(caller, seen, kept);
    } catch (error) {
      throw error instanceof LostRaceError
        ? new LostRaceError(
            error.message,
            await this.shown(caller, seen, await this.inner.find(itemId)),
          )
        : error;
    }
  }

  private async shown(
    caller: RequestCaller,
    seen: SeenItem,
    { before, after, version }: StoredEffect,
  ): Promise<RoadmapEffect> {
    const { item } = seen;
    const shippedAt = shippedAtOf(item);
    const verdict =
      item.outcome && goalVerdictOf({ before, after }, item.outcome);
    const longAgo = new Date(caller.now.getTime() - patienceMs).toISOString();
    return {
      ...(shippedAt !== undefined && { shippedAt }),
      ...(before && { before }),
      ...(after && { after }),
      ...(verdict && { verdict }),
      isMissing:
        item.outcome !== undefined &&
        shippedAt !== undefined &&
        shippedAt < longAgo &&
        after === undefined,
      satisfaction: await this.satisfaction(caller, seen, shippedAt),
      version,
      allowed: (await this.mayMeasure(caller, seen)) ? ['measure'] : [],
    };
  }

  private async satisfaction(
    caller: RequestCaller,
    { products }: SeenItem,
    shippedAt: string | undefined,
  ): Promise<SatisfactionEffect[]> {
    if (shippedAt === undefined) {
      return [];
    }
    const effects: SatisfactionEffect[] = [];
    for (const product of products) {
      const effect = await this.options.satisfaction.of(
        caller,
        product,
        shippedAt,
      );
      if (effect) {
        effects.push(effect);
      }
    }
    return effects;
  }

  private async mayMeasure(
    caller: RequestCaller,
    { item, owned }: SeenItem,
  ): Promise<boolean> {
    if (!item.outcome) {
      return false;
    }
    for (const ref of owned) {
      if (await this.options.view.mayEdit(caller, ref)) {
        return true;
      }
    }
    return false;
  }
}
