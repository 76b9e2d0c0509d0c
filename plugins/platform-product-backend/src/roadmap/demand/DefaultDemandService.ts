import { InputError } from '@backstage/errors';
import {
  Page,
  PageRequest,
  RoadmapDemandRequest,
  TeamDemand,
  isOpenStatus,
} from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { Caller } from '../../http/Caller';
import { decodeCursor, foreignCursor, pageOf } from '../../http/cursor';
import { LostRaceError } from '../../http/errors';
import { noItem } from '../items/ItemAccess';
import { actorOf } from '../items/ItemService';
import { ItemStore } from '../items/ItemStore';
import { StoredItem } from '../items/StoredItem';
import { RoadmapLedger, RoadmapWriting } from '../RoadmapLedger';
import { DemandService } from './DemandService';
import { DemandStore, StoredDemandWord } from './DemandStore';

const defaultLimit = 50;

/** The rules of who asks for what. */
export class DefaultDemandService implements DemandService {
  constructor(
    private readonly options: {
      products: Pick<ProductDirectory, 'requireTeam'>;
      items: ItemStore;
      demand: DemandStore;
      ledger: RoadmapLedger;
    },
  ) {}

  async list(
    _caller: Caller,
    itemId: string,
    { limit = defaultLimit, cursor }: PageRequest,
  ): Promise<Page<TeamDemand>> {
    const { items, demand } = this.options;
    const item = await items.find(itemId);
    if (!item) {
      throw noItem(itemId);
    }
    const list = `roadmap demand ${itemId}`;
    const found = await demand.list(item.rootId, {
      limit: limit + 1,
      ...(cursor !== undefined && { after: positionIn(cursor, list) }),
    });
    const page = pageOf(found, limit, list, last => [
      String(last.importance),
      last.teamRef,
    ]);
    return { ...page, items: page.items.map(teamDemandOf) };
  }

  async put(
    caller: Caller,
    itemId: string,
    teamRef: string,
    { importance, source }: RoadmapDemandRequest,
    as: 'member' | 'owner',
  ): Promise<void> {
    await this.options.products.requireTeam(teamRef);
    const isOnBehalf = as === 'owner';
    if (isOnBehalf && source === undefined) {
      throw new InputError('source: say where you have it from');
    }
    await this.change(caller, itemId, async ({ demand }, item) => {
      const [said] = await demand.saidBy([teamRef], [item.id]);
      if (isOnBehalf && said && !said.isOnBehalf) {
        throw new LostRaceError('The team has spoken for itself', item);
      }
      await demand.put({
        itemId: item.id,
        teamRef,
        importance,
        isOnBehalf,
        ...(isOnBehalf && { source }),
        saidAt: caller.now.toISOString(),
        actorRef: actorOf(caller),
      });
    });
  }

  async remove(
    caller: Caller,
    itemId: string,
    teamRef: string,
    as: 'member' | 'owner',
  ): Promise<void> {
    await this.options.products.requireTeam(teamRef);
    await this.change(caller, itemId, ({ demand }, item) =>
      demand.remove(item.id, teamRef, { onlyOnBehalf: as === 'owner' }),
    );
  }

  private async change(
    caller: Caller,
    itemId: string,
    work: (writing: RoadmapWriting, item: StoredItem) => Promise<void>,
  ): Promise<void> {
    const writer = { actorRef: actorOf(caller), now: caller.now };
    await this.options.ledger.write(writer, async writing => {
      const item = await writing.items.lock(itemId);
      if (!item) {
        throw noItem(itemId);
      }
      if (!isOpenStatus(item.status)) {
        throw new LostRaceError(`It is ${item.status} by now`, item);
      }
      await work(writing, item);
      await writing.figures.recount([item.id]);
    });
  }
}

function teamDemandOf(
  word: StoredDemandWord & { title: string; developers: number },
): TeamDemand {
  return {
    team: {
      entityRef: word.teamRef,
      title: word.title,
      developers: word.developers,
    },
    importance: word.importance,
    at: word.saidAt,
    ...(word.isOnBehalf &&
      word.source !== undefined && { source: word.source }),
    ...(!word.isOnBehalf &&
      word.actorRef !== undefined && { saidBy: word.actorRef }),
  };
}

function positionIn(cursor: string, list: string) {
  const [importance, teamRef] = decodeCursor(cursor, list, 2);
  if (!/^[0-3]$/.test(importance)) {
    throw foreignCursor();
  }
  return { importance: Number(importance), teamRef };
}
