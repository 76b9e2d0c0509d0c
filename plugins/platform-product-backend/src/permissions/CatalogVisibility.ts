import { CatalogService } from '@backstage/plugin-catalog-node';
import { askCatalog } from '../catalog/askCatalog';
import { RequestCaller } from '../http/Caller';
import { ShortMemory } from './ShortMemory';

/**
 * Asks the catalog what somebody sees, where the policy makes that depend on the entity.
 * Only that a person saw something is remembered, for ten seconds.
 */
export class CatalogVisibility {
  private readonly memory = new ShortMemory<true>();

  constructor(private readonly catalog: CatalogService) {}

  /** @param options - `fresh` asks again, for whatever changes something */
  async sees(
    caller: RequestCaller,
    entityRef: string,
    options: { fresh?: boolean } = {},
  ): Promise<boolean> {
    const { credentials, now } = caller;
    const key = caller.kind !== 'service' && `${entityRef} ${caller.userRef}`;
    if (key && !options.fresh && this.memory.recall(key, now)) {
      return true;
    }
    const entity = await askCatalog(
      this.catalog.getEntityByRef(entityRef, { credentials }),
    );
    if (key && entity) {
      this.memory.keep(key, true, now);
    } else if (key) {
      this.memory.forget(key);
    }
    return entity !== undefined;
  }

  /** Which of the given entities the caller sees, in one question. */
  async seenAmong(
    caller: RequestCaller,
    entityRefs: string[],
  ): Promise<Set<string>> {
    const { credentials } = caller;
    const { items } = await askCatalog(
      this.catalog.getEntitiesByRefs(
        { entityRefs, fields: ['metadata.name'] },
        { credentials },
      ),
    );
    return new Set(entityRefs.filter((_, i) => items[i]));
  }
}
