import {
  openStatuses,
  Page,
  RelatedItem,
  RoadmapBoard,
  RoadmapCard,
  RoadmapFilter,
  RoadmapListRequest,
  roadmapReadPermission,
  roadmapSuggestPermission,
} from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { RequestCaller } from '../../http/Caller';
import { decodeCursor, encodeCursor, foreignCursor } from '../../http/cursor';
import { Membership } from '../../permissions/Membership';
import { Ownership } from '../../permissions/Ownership';
import { ProductAccess } from '../../permissions/ProductAccess';
import { FollowStore } from '../follow/FollowStore';
import { ItemAccess, KnownOwnership, SeenItem } from '../items/ItemAccess';
import { ItemStore } from '../items/ItemStore';
import { ItemView } from '../items/ItemView';
import { StoredItem } from '../items/StoredItem';
import { AllItems } from './AllItems';
import { ItemWishes, ListPage, standing } from './ItemFilter';
import { ItemSearch } from './ItemSearch';
import { ProductItems } from './ProductItems';

const defaultLimit = 50;
// More of a column than this is not looked at before somebody scrolls.
const cardsOfColumn = 20;
const mostSimilar = 5;
// Nobody should wait for a search through everything that they can't see.
const mostRounds = 3;

/**
 * Reads roadmaps for people: what of them they may see, internal items for owners only. Who
 * may is part of the question to the database, so this has no undecorated half.
 */
export class AuthorizedListService {
  constructor(
    private readonly options: {
      access: ProductAccess;
      ownership: Ownership;
      membership: Membership;
      products: Pick<ProductDirectory, 'findRecent'>;
      items: ItemStore;
      itemAccess: ItemAccess;
      ofProduct: ProductItems;
      ofAll: AllItems;
      search: ItemSearch;
      follows: FollowStore;
      view: ItemView;
    },
  ) {}

  async board(
    caller: RequestCaller,
    entityRef: string,
    { limit = cardsOfColumn, ...request }: RoadmapFilter & { limit?: number },
  ): Promise<RoadmapBoard> {
    const { access, ownership, products, ofProduct, follows } = this.options;
    await access.require(caller, entityRef, roadmapReadPermission);
    const { id } = await products.findRecent(entityRef, caller.now);
    const isOwner = await ownership.owns(caller, entityRef, {
      recent: true,
    });
    const filter = {
      ...(await this.wishesOf(caller, request)),
      productId: id,
      internal: isOwner,
    };
    const { items, counts } = await ofProduct.board(filter, limit);
    const cards = await this.cards(caller, items, { entityRef, isOwner });
    const columns = openStatuses.map(status => {
      const ofStatus = items.filter(item => item.status === status);
      const total = counts.get(status) ?? 0;
      return {
        status,
        total,
        items: cards.filter(card => card.status === status),
        ...(total > ofStatus.length && {
          nextCursor: encodeCursor(
            [ofStatus[ofStatus.length - 1].id],
            listName({ ...request, product: entityRef, status }),
          ),
        }),
      };
    });
    const followed =
      caller.kind === 'user'
        ? await follows.followedAmong(caller.userRef, [id])
        : new Set();
    return {
      columns,
      shipped: counts.get('shipped') ?? 0,
      declined: counts.get('declined') ?? 0,
      isFollowed: followed.has(id),
      allowed: await this.allowedOn(caller, entityRef, isOwner),
    };
  }

  async list(
    caller: RequestCaller,
    request: RoadmapListRequest,
  ): Promise<Page<RoadmapCard>> {
    const { limit = defaultLimit, cursor, status } = request;
    const sort = request.sort ?? (status ? 'place' : 'demand');
    const name = listName(request);
    const { pageOf, known } = await this.scopeOf(caller, request);
    let after =
      cursor === undefined ? undefined : decodeCursor(cursor, name, 1)[0];
    if (after !== undefined && !(await this.options.items.find(after))) {
      throw foreignCursor();
    }
    const page: SeenItem[] = [];
    for (let round = 0; round < mostRounds; round++) {
      const missing = limit - page.length;
      const found = await pageOf({ sort, limit: missing + 1, after });
      const candidates = found.slice(0, missing);
      page.push(
        ...(await this.options.itemAccess.seen(caller, candidates, { known })),
      );
      after =
        found.length > missing
          ? candidates[candidates.length - 1].id
          : undefined;
      if (after === undefined || page.length === limit) {
        break;
      }
    }
    return {
      items: await this.options.view.cards(caller, page),
      ...(after !== undefined && { nextCursor: encodeCursor([after], name) }),
    };
  }

  async similar(
    caller: RequestCaller,
    { product, text }: { product: string; text: string },
  ): Promise<{ items: Array<RelatedItem & { teams: number }> }> {
    const { access, ownership, products, items, itemAccess } = this.options;
    await access.require(caller, product, roadmapReadPermission);
    const { id: productId } = await products.findRecent(product, caller.now);
    const isOwner = await ownership.owns(caller, product, { recent: true });
    const found = await this.options.search.similar(text, {
      productId,
      internal: isOwner,
      limit: mostSimilar,
    });
    const stored = new Map(
      (await items.withIds(found.map(({ id }) => id))).map(item => [
        item.id,
        item,
      ]),
    );
    const seen = await itemAccess.seen(
      caller,
      found.flatMap(({ id }) => stored.get(id) ?? []),
      { known: { entityRef: product, isOwner } },
    );
    return {
      items: seen.map(({ item }) => ({
        id: item.id,
        title: item.title,
        status: item.status,
        teams: item.demand.teams,
      })),
    };
  }

  private async cards(
    caller: RequestCaller,
    items: StoredItem[],
    known: KnownOwnership,
  ) {
    const { itemAccess, view } = this.options;
    return view.cards(caller, await itemAccess.seen(caller, items, { known }));
  }

  private async wishesOf(
    caller: RequestCaller,
    { origin, jobId, team, mine, search }: RoadmapFilter,
  ): Promise<ItemWishes> {
    const { access, membership } = this.options;
    const isAsked = mine || team !== undefined;
    const own = mine ? [...(await membership.teamsOf(caller))] : [];
    // What a team asks for is no way to learn of a team that somebody can't see.
    const named =
      team !== undefined && (await access.sightOf(caller, [team])).sees(team)
        ? [team]
        : [];
    return {
      origin,
      jobId,
      ...(isAsked && {
        askedBy: {
          teams: team === undefined ? own : named,
          ...(mine && caller.kind === 'user' && { authorRef: caller.userRef }),
        },
      }),
      ...(search && { search }),
    };
  }

  /** Reads pages of one product or of all, with the internal items of what the caller owns. */
  private async scopeOf(
    caller: RequestCaller,
    request: RoadmapListRequest,
  ): Promise<{
    pageOf: (page: ListPage) => Promise<StoredItem[]>;
    known?: KnownOwnership;
  }> {
    const { access, ownership, products, ofProduct, ofAll } = this.options;
    const { product, status } = request;
    const statuses = status ? [status] : standing;
    if (product !== undefined) {
      await access.require(caller, product, roadmapReadPermission);
      const { id } = await products.findRecent(product, caller.now);
      const isOwner = await ownership.owns(caller, product, { recent: true });
      const wishes = await this.wishesOf(caller, request);
      const filter = { ...wishes, productId: id, statuses, internal: isOwner };
      return {
        pageOf: page => ofProduct.list(filter, page),
        known: { entityRef: product, isOwner },
      };
    }
    const { clause } = await access.scopeOf(caller, roadmapReadPermission);
    const owners = await ownership.ownersFor(caller, { recent: true });
    const wishes = await this.wishesOf(caller, request);
    const filter = { ...wishes, clause, statuses, ownersOfInternal: owners };
    return { pageOf: page => ofAll.list(filter, page) };
  }

  private async allowedOn(
    caller: RequestCaller,
    entityRef: string,
    isOwner: boolean,
  ): Promise<RoadmapBoard['allowed']> {
    if (caller.kind !== 'user') {
      return [];
    }
    const mayEdit =
      isOwner && (await this.options.view.mayEdit(caller, entityRef));
    const maySuggest = await this.options.access.allowedIfAny(
      caller,
      roadmapSuggestPermission,
      [entityRef],
    );
    return [
      ...(maySuggest.size > 0 ? ['suggest' as const] : []),
      ...(mayEdit ? ['edit' as const] : []),
      'follow',
    ];
  }
}

/** A cursor is good for one list under one filter; the board goes on where a list would. */
function listName(request: RoadmapListRequest): string {
  const { product, status, origin, jobId, team, mine, search } = request;
  const sort = request.sort ?? (status ? 'place' : 'demand');
  return JSON.stringify([
    'roadmap items',
    ...[product, status, sort, origin, jobId, team, mine, search].map(
      part => part ?? null,
    ),
  ]);
}
