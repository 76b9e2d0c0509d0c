import { isError } from '@backstage/errors';
import { Foundation } from '../../foundation';
import { RequestCaller } from '../../http/Caller';
import { ItemAccess } from './ItemAccess';
import { ItemStore } from './ItemStore';

/** Roadmap items that another area's records name, as far as whoever asks may know of them. */
export class KnownItems {
  constructor(
    private readonly options: {
      items: Pick<ItemStore, 'find' | 'withIds'>;
      itemAccess: Pick<ItemAccess, 'seen'>;
    },
  ) {}

  /** Those of the given items that somebody may see. */
  async seenAmong(
    caller: RequestCaller,
    ids: string[],
    options: { fresh?: boolean } = {},
  ): Promise<Set<string>> {
    return new Set((await this.titlesAmong(caller, ids, options)).keys());
  }

  /** The titles of those of the given items that somebody may see. */
  async titlesAmong(
    caller: RequestCaller,
    ids: string[],
    options: { fresh?: boolean } = {},
  ): Promise<Map<string, string>> {
    if (ids.length === 0) {
      return new Map();
    }
    const { items, itemAccess } = this.options;
    const found = await items.withIds([...new Set(ids)]);
    try {
      const seen = await itemAccess.seen(caller, found, options);
      return new Map(seen.map(({ item }) => [item.id, item.title]));
    } catch (error) {
      // Whoever reads no roadmap at all may read what names its items nevertheless.
      if (isError(error) && error.name === 'NotAllowedError') {
        return new Map();
      }
      throw error;
    }
  }

  /** The title of an item unless it is internal or gone. */
  async publicTitleOf(id: string): Promise<string | undefined> {
    const item = await this.options.items.find(id);
    return item && !item.isInternal ? item.title : undefined;
  }
}

/** For the areas whose records name roadmap items. */
export function createKnownItems({
  access,
  knex,
  ownership,
  products,
}: Foundation): KnownItems {
  const items = new ItemStore(knex);
  return new KnownItems({
    items,
    itemAccess: new ItemAccess({ items, products, access, ownership }),
  });
}
