import { LoggerService } from '@backstage/backend-plugin-api';
import {
  maxSignalledItems,
  roadmapChannel,
  RoadmapSignal,
} from 'backstage-plugin-platform-product-common';
import { Announcer } from '../outbox/Announcer';
import { ItemStore } from './items/ItemStore';

// An import changes hundreds of items within a second.
const gatheredForMs = 300;

/**
 * Tells open browsers that a roadmap changed, so that they look again. Best effort: nothing is
 * kept, and what is lost is seen with the next look. Everybody who is signed in may listen, so
 * that it is told of public items only, by their ids; what is internal is not told at all.
 */
export class RoadmapSignals {
  private readonly waiting = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly options: {
      announcer: Pick<Announcer, 'signal'>;
      items: Pick<ItemStore, 'withIds' | 'productsOf'>;
      logger: LoggerService;
    },
  ) {}

  /** Has it told soon; call it after the commit. */
  changed(itemIds: Iterable<string>): void {
    for (const id of itemIds) {
      this.waiting.add(id);
    }
    if (this.waiting.size > 0) {
      this.timer ??= setTimeout(() => this.tell(), gatheredForMs).unref();
    }
  }

  /** Tells what waits; never fails. */
  async tell(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const ids = [...this.waiting];
    this.waiting.clear();
    try {
      for (const [entityRef, itemIds] of await this.byProduct(ids)) {
        const message: RoadmapSignal =
          itemIds.length > maxSignalledItems ? {} : { itemIds };
        await this.options.announcer.signal(roadmapChannel(entityRef), {
          ...message,
        });
      }
    } catch (error) {
      this.options.logger.debug('No signal of a roadmap could be sent', {
        name: (error as Error).name,
      });
    }
  }

  private async byProduct(ids: string[]): Promise<Map<string, string[]>> {
    const { items } = this.options;
    const open = (await items.withIds(ids)).filter(
      ({ isInternal }) => !isInternal,
    );
    const products = await items.productsOf(open.map(({ id }) => id));
    const byProduct = new Map<string, string[]>();
    for (const { id } of open) {
      for (const { entityRef } of products.get(id) ?? []) {
        byProduct.set(entityRef, [...(byProduct.get(entityRef) ?? []), id]);
      }
    }
    return byProduct;
  }
}
