import {
  RelatedItem,
  RoadmapCard,
  roadmapEditPermission,
  RoadmapItem,
  roadmapSuggestPermission,
  isOpenStatus,
} from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { RequestCaller } from '../../http/Caller';
import { LostRaceError } from '../../http/errors';
import { Membership } from '../../permissions/Membership';
import { ProductAccess } from '../../permissions/ProductAccess';
import { JobStore } from '../../product/JobStore';
import { EvidenceCounts } from '../evidence/EvidenceCounts';
import { FollowStore } from '../follow/FollowStore';
import { ItemsBeside } from '../lists/ItemsBeside';
import { Undoing } from '../moves/Undoing';
import { actionsOn, Powers } from './ItemActions';
import { ItemAccess, noItem, SeenItem } from './ItemAccess';
import { forgottenBefore } from './forgottenBefore';
import { ItemDetails } from './ItemDetails';
import { ItemStore } from './ItemStore';
import { StoredItem } from './StoredItem';

const mostLeftBehind = 5;
const mostInNow = 10;

const related = ({ id, title, status }: StoredItem): RelatedItem => ({
  id,
  title,
  status,
});

/** Shows items to people: without what they can't see, and with what they may do. */
export class ItemView {
  constructor(
    private readonly options: {
      items: ItemStore;
      itemAccess: ItemAccess;
      access: ProductAccess;
      membership: Membership;
      products: Pick<ProductDirectory, 'titlesOf'>;
      details: ItemDetails;
      evidence: EvidenceCounts;
      jobs: JobStore;
      follows: FollowStore;
      beside: ItemsBeside;
      undoing: Undoing;
    },
  ) {}

  /** Items as boards and lists show them, with a constant number of statements. */
  async cards(caller: RequestCaller, seen: SeenItem[]): Promise<RoadmapCard[]> {
    const { details } = this.options;
    const teams = await this.options.membership.titledTeamsOf(caller, {
      recent: true,
    });
    const powers = await this.powersOver(caller, seen, teams.size > 0);
    const ids = seen.map(({ item }) => item.id);
    const [evidence, followed, saidBy] = await Promise.all([
      this.options.evidence.of(caller, ids),
      powers.userRef === undefined
        ? new Set<string>()
        : this.options.follows.followedAmong(powers.userRef, ids),
      details.saidBy(
        teams,
        seen.map(({ item }) => item.rootId),
      ),
    ]);
    const forgotten = forgottenBefore(caller.now);
    return seen.map(each => {
      const { item, products } = each;
      return {
        id: item.id,
        title: item.title,
        products: products.map(({ entityRef, title }) => ({
          entityRef,
          title,
        })),
        status: item.status,
        statusSince: item.statusSince,
        ...(item.origin && { origin: item.origin }),
        visibility: item.isInternal ? 'internal' : 'public',
        demand: item.demand,
        myDemand: saidBy(item.rootId),
        evidence: evidence.get(item.id) ?? { for: 0, against: 0 },
        ...(item.outcome && { outcome: item.outcome }),
        ...(item.asks && { asks: item.asks }),
        ...(item.effort !== undefined && { effort: item.effort }),
        ...(item.rice && { rice: item.rice }),
        ...(item.riceScore !== undefined && { riceScore: item.riceScore }),
        ...(item.externalDeadline && {
          externalDeadline: item.externalDeadline,
        }),
        ...(item.closing && { closing: item.closing }),
        isForgotten: isOpenStatus(item.status) && item.changedAt < forgotten,
        isMine:
          powers.userRef !== undefined && item.authorRef === powers.userRef,
        isFollowed: followed.has(item.id),
        createdAt: item.createdAt,
        version: item.version,
        allowed: actionsOn(each, powers),
      };
    });
  }

  /** One item with everything that its reader may see. */
  async item(caller: RequestCaller, seen: SeenItem): Promise<RoadmapItem> {
    const { details, undoing } = this.options;
    const { item, isOwner } = seen;
    const [card] = await this.cards(caller, [seen]);
    const mergedInto = item.mergedInto
      ? await this.relatedAmong(caller, [item.mergedInto])
      : [];
    const undoUntil = await undoing.until(seen, caller);
    const job = item.jobId
      ? await this.options.jobs.find(item.jobId)
      : undefined;
    return {
      ...card,
      problem: item.problem,
      ...(await this.suggestedFor(caller, item)),
      ...(job && { job }),
      ...(isOwner &&
        item.internalNote !== undefined && { internalNote: item.internalNote }),
      ...(mergedInto.length > 0 && { mergedInto: mergedInto[0] }),
      duplicates: await this.relatedAmong(
        caller,
        await details.mergedInto(item.id),
      ),
      ...(isOwner
        ? await this.couldGiveWay(caller, item)
        : { leftBehind: [], inNow: [] }),
      audience: {
        teams: item.demand.teams,
        followers: await this.options.follows.count(item.id),
      },
      ...(undoUntil !== undefined && { undoUntil }),
      allowed: [
        ...card.allowed,
        ...(undoUntil === undefined ? [] : ['undo' as const]),
      ],
    };
  }

  /** The item with an id, as somebody may see it by now. */
  async current(caller: RequestCaller, itemId: string): Promise<RoadmapItem> {
    const { items, itemAccess } = this.options;
    const item = await items.find(itemId);
    const [seen] = item ? await itemAccess.seen(caller, [item]) : [];
    if (!seen) {
      throw noItem(itemId);
    }
    return this.item(caller, seen);
  }

  /** Writes, and shows the item as it is by then. */
  async written(
    caller: RequestCaller,
    itemId: string,
    write: () => Promise<void>,
  ): Promise<RoadmapItem> {
    await this.attempt(caller, itemId, write);
    return this.current(caller, itemId);
  }

  /** Writes; whoever was too late is shown the item as they may see it. */
  async attempt(
    caller: RequestCaller,
    itemId: string,
    write: () => Promise<void>,
  ): Promise<void> {
    try {
      await write();
    } catch (error) {
      throw error instanceof LostRaceError
        ? new LostRaceError(error.message, await this.current(caller, itemId))
        : error;
    }
  }

  /** Those of the given items that somebody may see, in their order. */
  async relatedAmong(
    caller: RequestCaller,
    itemIds: string[],
  ): Promise<RelatedItem[]> {
    const { items, itemAccess } = this.options;
    const found = new Map(
      (itemIds.length ? await items.withIds(itemIds) : []).map(item => [
        item.id,
        item,
      ]),
    );
    const seen = await itemAccess.seen(
      caller,
      itemIds.flatMap(id => found.get(id) ?? []),
    );
    return seen.map(({ item }) => related(item));
  }

  private async couldGiveWay(
    caller: RequestCaller,
    item: StoredItem,
  ): Promise<Pick<RoadmapItem, 'leftBehind' | 'inNow'>> {
    const { beside, itemAccess } = this.options;
    const mayGoFirst = isOpenStatus(item.status) && item.status !== 'now';
    const behind = mayGoFirst
      ? await beside.of(item, {
          statuses: ['idea', 'considering', 'later', 'next'],
          moreThan: item.demand.teams,
          limit: mostLeftBehind,
        })
      : [];
    const inNow = await beside.of(item, {
      statuses: ['now'],
      limit: mostInNow,
    });
    const seen = await itemAccess.seen(caller, [...behind, ...inNow]);
    const shown = seen.map(each => ({
      ...related(each.item),
      teams: each.item.demand.teams,
    }));
    return {
      leftBehind: shown.filter(({ status }) => status !== 'now'),
      inNow: shown.filter(({ status }) => status === 'now'),
    };
  }

  private async suggestedFor(
    caller: RequestCaller,
    { suggestedFor }: StoredItem,
  ) {
    if (suggestedFor === undefined) {
      return {};
    }
    const { access, products } = this.options;
    const sight = await access.sightOf(caller, [suggestedFor]);
    const title = (await products.titlesOf([suggestedFor])).get(suggestedFor);
    return title !== undefined && sight.sees(suggestedFor)
      ? { suggestedFor: { entityRef: suggestedFor, title } }
      : {};
  }

  private async powersOver(
    caller: RequestCaller,
    seen: SeenItem[],
    hasTeams: boolean,
  ): Promise<Powers> {
    if (caller.kind !== 'user') {
      return { suggests: new Set(), edits: new Set(), hasTeams: false };
    }
    const refs = new Set(
      seen.flatMap(({ products }) =>
        products.map(({ entityRef }) => entityRef),
      ),
    );
    const owned = new Set(seen.flatMap(each => [...each.owned]));
    const { access } = this.options;
    return {
      userRef: caller.userRef,
      suggests: await access.allowedIfAny(caller, roadmapSuggestPermission, [
        ...refs,
      ]),
      edits: await access.allowedIfAny(caller, roadmapEditPermission, [
        ...owned,
      ]),
      hasTeams,
    };
  }

  /** Whether somebody who owns a product may run its roadmap. */
  async mayEdit(caller: RequestCaller, entityRef: string): Promise<boolean> {
    const { access } = this.options;
    const allowed = await access.allowedIfAny(caller, roadmapEditPermission, [
      entityRef,
    ]);
    return allowed.size > 0;
  }
}
