import { ConflictError } from '@backstage/errors';
import { setImmediate } from 'timers/promises';
import { LivingEntity, MirrorStore } from './MirrorStore';

const entitiesAtOnce = 500;

/** What a complete scan found gone. */
export interface Gone {
  /** Missed for the first time, and not hidden yet. */
  missing: number;
  /** Missed by an earlier scan already, and hidden now. */
  vanished: number;
}

/**
 * Hides what is gone from the catalog. An entity vanishes when a second complete scan
 * lacks it, and only if not too many do at once: a catalog that lost a source for a
 * while must not hide what people said of its products.
 */
export class Vanishing {
  constructor(
    private readonly store: MirrorStore,
    private readonly maxPercent: number,
  ) {}

  /**
   * @param seen - what a complete scan saw
   * @param startedAt - when that scan began: an earlier one must have missed the entity before
   * @throws ConflictError when so much is gone that nothing was hidden
   */
  async after(
    seen: Set<string>,
    startedAt: string,
    now: () => Date,
  ): Promise<Gone> {
    const missing: string[] = [];
    const missedAgain: string[] = [];
    for await (const { ref, missingSince } of this.living()) {
      if (seen.has(ref)) {
        continue;
      }
      if (!missingSince) {
        missing.push(ref);
      } else if (missingSince <= startedAt) {
        missedAgain.push(ref);
      }
    }
    await this.store.markMissing(missing, now().toISOString());

    const living = await this.store.countLiving();
    if (missedAgain.length > (living * this.maxPercent) / 100) {
      throw new ConflictError(
        `${missedAgain.length} of ${living} entities are gone from the catalog, more than ${this.maxPercent} %, so none was hidden. ` +
          'See whether the catalog still reads all of its sources. If they were removed on purpose, ' +
          'raise platformProduct.catalog.maxVanishedPercent until the next scan.',
      );
    }
    await this.store.hide(missedAgain, {
      missingSince: startedAt,
      at: now().toISOString(),
    });
    return { missing: missing.length, vanished: missedAgain.length };
  }

  private async *living(): AsyncIterable<LivingEntity> {
    let after = '';
    for (;;) {
      const page = await this.store.living(after, entitiesAtOnce);
      yield* page;
      if (page.length < entitiesAtOnce) {
        return;
      }
      after = page[page.length - 1].ref;
      await setImmediate();
    }
  }
}
