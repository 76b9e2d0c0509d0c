import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { retried } from '../database/repeatable';
import { Outbox } from '../outbox/Outbox';
import { DecisionStore } from './decisions/DecisionStore';
import { StoredDecision } from './decisions/StoredDecision';
import { DemandFigures } from './demand/DemandFigures';
import { DemandStore } from './demand/DemandStore';
import { ItemStore } from './items/ItemStore';
import { StoredItem } from './items/StoredItem';
import { ItemSearch } from './lists/ItemSearch';
import { Places } from './moves/Places';

/** Who writes, when. */
export interface Writer {
  actorRef?: string;
  now: Date;
}

/** A step to be kept; what most of them don't have may be left out. */
export type NewDecision = Pick<
  StoredDecision,
  'itemId' | 'kind' | 'decidedAs'
> &
  Partial<StoredDecision>;

/** What a change of items writes to, in one transaction. */
export interface RoadmapWriting {
  tx: Knex.Transaction;
  items: ItemStore;
  demand: DemandStore;
  figures: DemandFigures;
  search: ItemSearch;
  places: Places;
  decisions: DecisionStore;
  outbox: Outbox;
  /** Writes down what was decided; returns the decision's id. */
  decide(decision: NewDecision): Promise<string>;
  /** Locks an item and the root of its merged tree, in one order for everybody. */
  lockTree(
    itemId: string,
  ): Promise<{ item: StoredItem; root: StoredItem } | undefined>;
}

/** Items, of which those that are locked are about to change. */
class LockedItems extends ItemStore {
  constructor(tx: Knex.Transaction, private readonly touched: Set<string>) {
    super(tx);
  }

  override async lock(id: string) {
    this.touched.add(id);
    return super.lock(id);
  }
}

/** Opens the transactions in which roadmaps are written: all of a change, or nothing. */
export class RoadmapLedger {
  constructor(
    private readonly options: {
      knex: Knex;
      teamTypes: string[];
      outbox: Outbox;
      /** Hears which items may have changed, after the commit. */
      onChange?: (itemIds: Iterable<string>) => void;
    },
  ) {}

  /** Writes, and has it told soon after the commit. */
  async write<T>(
    { actorRef, now }: Writer,
    work: (writing: RoadmapWriting) => Promise<T>,
  ): Promise<T> {
    const { knex, teamTypes, outbox, onChange } = this.options;
    const touched = new Set<string>();
    // Two people who change several items at once may wait for each other.
    const written = await retried(() =>
      knex.transaction(async tx => {
        const items = new LockedItems(tx, touched);
        const decisions = new DecisionStore(tx);
        return work({
          tx,
          items,
          demand: new DemandStore(tx),
          figures: new DemandFigures(tx, teamTypes),
          search: new ItemSearch(tx),
          places: new Places(tx),
          decisions,
          outbox,
          decide: async decision => {
            touched.add(decision.itemId);
            const id = randomUUID();
            await decisions.add({
              id,
              at: now.toISOString(),
              actorRef,
              isAgainstDemand: false,
              fields: [],
              ...decision,
            });
            return id;
          },
          lockTree: itemId => lockTree(items, itemId),
        });
      }),
    );
    outbox.wake();
    onChange?.(touched);
    return written;
  }
}

async function lockTree(items: ItemStore, itemId: string) {
  for (;;) {
    const before = await items.find(itemId);
    if (!before) {
      return undefined;
    }
    const root = await items.lock(before.rootId);
    const item =
      before.rootId === itemId ? root : root && (await items.lock(itemId));
    // Somebody merged or took apart in between: what was locked is not the tree any more.
    if (root && item && item.rootId === root.id && root.rootId === root.id) {
      return { item, root };
    }
    if (!item) {
      return undefined;
    }
  }
}
