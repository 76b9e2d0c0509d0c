import { roadmapReadPermission } from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { RequestCaller } from '../../http/Caller';
import {
  DescribedEntry,
  EntryAction,
  InboxSource,
} from '../../inbox/InboxSource';
import { ProductAccess } from '../../permissions/ProductAccess';
import { SeenItem } from '../items/ItemAccess';
import { ItemStore } from '../items/ItemStore';
import { ItemSearch } from '../lists/ItemSearch';
import { AuthorizedMoveService } from '../moves/AuthorizedMoveService';
import { InboxItems, inboxItemOf } from './InboxItems';
import { looksLike } from './looksLike';
import { WaitingItemStore } from './WaitingItemStore';

const mostSimilar = 3;
const mostSearched = 10;

/** What somebody suggested who is no owner, and no owner has picked up. */
export class SuggestionInbox implements InboxSource {
  readonly kind = 'suggestion';
  readonly permission = roadmapReadPermission;
  readonly actions = ['accept', 'decline', 'merge'] as const;

  constructor(
    private readonly options: {
      waiting: WaitingItemStore;
      inboxItems: InboxItems;
      items: ItemStore;
      moves: AuthorizedMoveService;
      search: ItemSearch;
      access: ProductAccess;
      products: Pick<ProductDirectory, 'titlesOf'>;
    },
  ) {}

  async waiting(productIds: string[], { limit }: { limit: number }) {
    const rows = await this.options.waiting.suggestions(productIds, limit);
    return rows.map(({ id, ...row }) => ({ key: id, ...row }));
  }

  async describe(caller: RequestCaller, keys: string[]) {
    const { inboxItems, access, products } = this.options;
    const owned = await inboxItems.owned(caller, keys);
    const teams = [...owned.values()].flatMap(
      ({ item }) => item.suggestedFor ?? [],
    );
    const sight = await access.sightOf(caller, teams);
    const titles = await products.titlesOf(
      teams.filter(ref => sight.sees(ref)),
    );
    const described = new Map<string, DescribedEntry>();
    for (const [key, seen] of owned) {
      const { item } = seen;
      const team = titles.get(item.suggestedFor ?? '');
      described.set(key, {
        productRefs: [...seen.owned],
        subject: {
          kind: 'suggestion',
          item: inboxItemOf(item),
          problem: item.problem,
          ...(item.origin && { origin: item.origin }),
          ...(team !== undefined && {
            team: { entityRef: item.suggestedFor!, title: team },
          }),
          similar:
            item.status === 'idea' ? await this.similarTo(caller, seen) : [],
        },
      });
    }
    return described;
  }

  async act(caller: RequestCaller, key: string, action: EntryAction) {
    const { moves } = this.options;
    switch (action.action) {
      case 'accept':
        await moves.move(caller, key, { to: action.to ?? 'considering' });
        return;
      case 'decline': {
        const { publicNote, insteadYouCan, revisit } = action;
        await moves.move(caller, key, {
          to: 'declined',
          publicNote,
          insteadYouCan,
          revisit,
        });
        return;
      }
      case 'merge':
        await moves.merge(caller, key, action.into);
        return;
      default:
    }
  }

  async undo(caller: RequestCaller, key: string) {
    const { moves, items } = this.options;
    const item = await items.find(key);
    await (item?.mergedInto === undefined
      ? moves.undo(caller, key)
      : moves.unmerge(caller, key));
  }

  private async similarTo(
    caller: RequestCaller,
    { item, products: [product] }: SeenItem,
  ) {
    const { search, inboxItems } = this.options;
    const found = await search.similar(item.title, {
      productId: product.id,
      internal: true,
      limit: mostSearched,
    });
    const ids = found.map(({ id }) => id).filter(id => id !== item.id);
    const owned = await inboxItems.owned(caller, ids);
    return ids
      .flatMap(id => owned.get(id) ?? [])
      .filter(other => looksLike(item.title, other.item.title))
      .slice(0, mostSimilar)
      .map(each => inboxItemOf(each.item));
  }
}
