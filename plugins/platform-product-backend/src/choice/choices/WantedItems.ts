import { InputError, isError } from '@backstage/errors';
import { ChoiceRequest } from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { ItemAccess } from '../../roadmap/items/ItemAccess';
import { ItemStore } from '../../roadmap/items/ItemStore';

/** The roadmap items that would change a team's mind, with their readers' rights. */
export class WantedItems {
  constructor(
    private readonly options: {
      items: Pick<ItemStore, 'withIds'>;
      itemAccess: Pick<ItemAccess, 'seen'>;
    },
  ) {}

  /** Those of the given items that somebody may see. */
  async seenAmong(
    caller: RequestCaller,
    ids: string[],
    options: { fresh?: boolean } = {},
  ): Promise<Set<string>> {
    if (ids.length === 0) {
      return new Set();
    }
    const { items, itemAccess } = this.options;
    const found = await items.withIds([...new Set(ids)]);
    try {
      const seen = await itemAccess.seen(caller, found, options);
      return new Set(seen.map(({ item }) => item.id));
    } catch (error) {
      // Whoever reads no roadmap at all may read what teams choose nevertheless.
      if (isError(error) && error.name === 'NotAllowedError') {
        return new Set();
      }
      throw error;
    }
  }

  /**
   * Nobody learns from an error that something invisible exists.
   *
   * @throws InputError for an item that is on no roadmap that the caller sees
   */
  async require(
    caller: RequestCaller,
    said: Array<Pick<ChoiceRequest, 'wouldChangeOurMind'>>,
  ): Promise<void> {
    const ids = said.flatMap(
      ({ wouldChangeOurMind }) => wouldChangeOurMind?.roadmapItemId ?? [],
    );
    const seen = await this.seenAmong(caller, ids, { fresh: true });
    if (ids.some(id => !seen.has(id))) {
      throw new InputError(
        'wouldChangeOurMind.roadmapItemId: is on no roadmap that you see',
      );
    }
  }
}
