import {
  InboxActionName,
  InboxKind,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { inChunks } from '../database/chunks';

/** What names an entry. */
export interface EntryName {
  kind: InboxKind;
  key: string;
}

/** Where owners put an entry. `dealt`: done in its area, where it no longer waits. */
export interface Standing {
  state: 'new' | 'snoozed' | 'done' | 'dealt';
  /** The day on which a snoozed one is new again. */
  until?: string;
  assigneeRef?: string;
}

/** The same as it is kept, with what was done last. */
export interface KeptStanding extends EntryName, Standing {
  productId: string;
  action: InboxActionName;
  changedAt: string;
  /** What an undo brings back. */
  before: Standing;
}

interface StateRow {
  kind: InboxKind;
  entry_key: string;
  product_id: string;
  state: Standing['state'];
  until: string | null;
  assignee_ref: string | null;
  action: InboxActionName;
  before: string | null;
  changed_at: string;
  actor_ref: string | null;
}

const table = 'inbox_state';
const untouched: Standing = { state: 'new' };

const standingOf = (row: StateRow): KeptStanding => ({
  kind: row.kind,
  key: row.entry_key,
  productId: row.product_id,
  state: row.state,
  ...(row.until !== null && { until: row.until }),
  ...(row.assignee_ref !== null && { assigneeRef: row.assignee_ref }),
  action: row.action,
  changedAt: row.changed_at,
  before: row.before === null ? untouched : JSON.parse(row.before),
});

/** Keeps where owners put what waits for them, for all of them together. */
export class InboxStateStore {
  constructor(private readonly knex: Knex) {}

  /** Where the entries with the given keys were put, of whatever kind. */
  async among(keys: string[]): Promise<KeptStanding[]> {
    const kept: KeptStanding[] = [];
    for await (const chunk of inChunks(keys, 500)) {
      const rows = await this.knex<StateRow>(table).whereIn('entry_key', chunk);
      kept.push(...rows.map(standingOf));
    }
    return kept;
  }

  async find({ kind, key }: EntryName): Promise<KeptStanding | undefined> {
    const row = await this.knex<StateRow>(table)
      .where({ kind, entry_key: key })
      .first();
    return row && standingOf(row);
  }

  /** What is done, latest first, from a position on. */
  async done(
    filter: { kind: InboxKind; productIds: string[] }[],
    options: {
      since: string;
      assigneeRef?: string;
      limit: number;
      after?: { changedAt: string; kind: string; key: string };
    },
  ): Promise<KeptStanding[]> {
    const { limit, after } = options;
    const query = this.finished(filter, options);
    if (after) {
      query.whereRaw('(changed_at, kind, entry_key) < (?, ?, ?)', [
        after.changedAt,
        after.kind,
        after.key,
      ]);
    }
    const rows = await query
      .orderBy([
        { column: 'changed_at', order: 'desc' },
        { column: 'kind', order: 'desc' },
        { column: 'entry_key', order: 'desc' },
      ])
      .limit(limit);
    return rows.map(standingOf);
  }

  async countDone(
    filter: { kind: InboxKind; productIds: string[] }[],
    options: { since: string; assigneeRef?: string },
  ): Promise<number> {
    const [{ count }] = await this.finished(filter, options).count({
      count: '*',
    });
    return Number(count);
  }

  /** Puts an entry somewhere; what is not said stays as it is. */
  async put(
    name: EntryName,
    change: {
      productId: string;
      standing: Partial<Standing>;
      action: InboxActionName;
      at: string;
      actorRef: string;
    },
  ): Promise<void> {
    await this.knex.transaction(async tx => {
      const store = new InboxStateStore(tx);
      // Whoever puts it at the same time waits here; the first one has nothing to wait for.
      await tx<StateRow>(table)
        .insert({
          kind: name.kind,
          entry_key: name.key,
          product_id: change.productId,
          state: 'new',
          action: change.action,
          changed_at: change.at,
        })
        .onConflict(['kind', 'entry_key'])
        .merge(['action']);
      const kept = (await store.find(name))!;
      const { state, until, assigneeRef } = kept;
      const before: Standing = { state, until, assigneeRef };
      await store.write(name, {
        ...change,
        standing: { ...before, ...change.standing },
        before,
      });
    });
  }

  /** Puts an entry back where it was before the last action. */
  async putBack(
    name: EntryName,
    { at, actorRef }: { at: string; actorRef: string },
  ): Promise<void> {
    await this.knex.transaction(async tx => {
      const store = new InboxStateStore(tx);
      const kept = await store.find(name);
      if (kept) {
        await store.write(name, {
          standing: kept.before,
          before: kept.before,
          action: 'undo',
          at,
          actorRef,
        });
      }
    });
  }

  private async write(
    { kind, key }: EntryName,
    change: {
      standing: Standing;
      before: Standing;
      action: InboxActionName;
      at: string;
      actorRef: string;
    },
  ): Promise<void> {
    const { state, until, assigneeRef } = change.standing;
    await this.knex<StateRow>(table)
      .where({ kind, entry_key: key })
      .update({
        state,
        until: until ?? null,
        assignee_ref: assigneeRef ?? null,
        action: change.action,
        before: JSON.stringify(change.before),
        changed_at: change.at,
        actor_ref: change.actorRef,
      });
  }

  private finished(
    filter: { kind: InboxKind; productIds: string[] }[],
    { since, assigneeRef }: { since: string; assigneeRef?: string },
  ): Knex.QueryBuilder<StateRow> {
    const query = this.knex<StateRow>(table)
      .whereIn('state', ['done', 'dealt'])
      .where('changed_at', '>', since)
      .where(any => {
        any.whereRaw('1 = 0');
        filter.forEach(({ kind, productIds }) =>
          any.orWhere(of =>
            of.where({ kind }).whereIn('product_id', productIds),
          ),
        );
      });
    if (assigneeRef !== undefined) {
      query.where({ assignee_ref: assigneeRef });
    }
    return query;
  }
}
