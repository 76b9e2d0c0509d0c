import {
  Inbox,
  InboxEntry,
  InboxKind,
  inboxKinds,
  InboxRequest,
  InboxState,
  NamedEntity,
} from 'backstage-plugin-platform-product-common';
import { Product, ProductDirectory } from '../catalog/ProductDirectory';
import { RequestCaller } from '../http/Caller';
import { decodeCursor, pageOf } from '../http/cursor';
import { entryId, entryNamed } from './entryId';
import { InboxSource } from './InboxSource';
import { InboxStateStore, KeptStanding } from './InboxStateStore';
import { OwnersDesk } from './OwnersDesk';
import {
  allowedOn,
  pageOfEntries,
  PlacedEntry,
  stateOf,
} from './placedEntries';

const defaultLimit = 20;
const mostOfAKind = 1000;
const doneDays = 30;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * Shows owners what waits for them. Everything comes from the areas as it is by now, with a
 * constant number of questions; only what owners did with it is kept here.
 */
export class InboxReader {
  constructor(
    private readonly options: {
      sources: InboxSource[];
      states: InboxStateStore;
      desk: OwnersDesk;
      products: Pick<ProductDirectory, 'titlesOf'>;
    },
  ) {}

  async read(caller: RequestCaller, request: InboxRequest): Promise<Inbox> {
    const { state = 'new', kind } = request;
    const desk = await this.options.desk.of(caller, request.product);
    const assigneeRef =
      request.mine && caller.kind === 'user' ? caller.userRef : undefined;
    const waiting = (await this.waiting(caller, desk.productIds)).filter(
      ({ kept }) =>
        assigneeRef === undefined || kept?.assigneeRef === assigneeRef,
    );
    const ofKind = waiting.filter(
      entry => kind === undefined || entry.kind === kind,
    );
    const doneFilter = {
      since: new Date(caller.now.getTime() - doneDays * dayMs).toISOString(),
      assigneeRef,
    };
    const done = this.options.sources
      .filter(source => kind === undefined || source.kind === kind)
      .map(source => ({
        kind: source.kind,
        productIds: desk.productIds(source),
      }));
    const { items, nextCursor } =
      state === 'done'
        ? await this.donePage(request, { done, doneFilter })
        : pageOfEntries(
            ofKind.filter(entry => entry.state === state),
            {
              limit: request.limit ?? defaultLimit,
              cursor: request.cursor,
              list: JSON.stringify(['inbox', state, kind ?? null]),
            },
          );
    const countOf = (entries: PlacedEntry[], of: InboxState) =>
      entries.filter(entry => entry.state === of).length;
    return {
      items: await this.described(caller, items, desk.products),
      ...(nextCursor !== undefined && { nextCursor }),
      counts: {
        new: countOf(ofKind, 'new'),
        snoozed: countOf(ofKind, 'snoozed'),
        done: await this.options.states.countDone(done, doneFilter),
      },
      newOf: Object.fromEntries(
        inboxKinds.map(each => [
          each,
          countOf(
            waiting.filter(entry => entry.kind === each),
            'new',
          ),
        ]),
      ) as Record<InboxKind, number>,
      isCut: inboxKinds.some(
        each =>
          waiting.filter(entry => entry.kind === each).length >= mostOfAKind,
      ),
      products: desk.all.map(({ entityRef, title }) => ({ entityRef, title })),
    };
  }

  /** How much is new of each kind, for whoever tells owners once a week. */
  async newOf(
    now: Date,
    productIds: string[],
  ): Promise<Map<InboxKind, number>> {
    const waiting = await this.waiting({ now }, () => productIds);
    const counts = new Map<InboxKind, number>();
    waiting
      .filter(({ state }) => state === 'new')
      .forEach(({ kind }) => counts.set(kind, (counts.get(kind) ?? 0) + 1));
    return counts;
  }

  private async waiting(
    { now }: { now: Date },
    productIdsOf: (source: InboxSource) => string[],
  ): Promise<PlacedEntry[]> {
    const found: Array<Omit<PlacedEntry, 'state'>> = [];
    for (const source of this.options.sources) {
      const productIds = productIdsOf(source);
      const entries =
        productIds.length > 0
          ? await source.waiting(productIds, { now, limit: mostOfAKind })
          : [];
      found.push(...entries.map(entry => ({ ...entry, kind: source.kind })));
    }
    const kept = new Map(
      (await this.options.states.among(found.map(({ key }) => key))).map(
        each => [entryId(each), each],
      ),
    );
    const today = now.toISOString().slice(0, 10);
    return found.map(entry => {
      const standing = kept.get(entryId(entry));
      return {
        ...entry,
        state: stateOf(standing, today),
        ...(standing && { kept: standing }),
      };
    });
  }

  private async donePage(
    { limit = defaultLimit, cursor, ...request }: InboxRequest,
    options: {
      done: { kind: InboxKind; productIds: string[] }[];
      doneFilter: { since: string; assigneeRef?: string };
    },
  ): Promise<{ items: PlacedEntry[]; nextCursor?: string }> {
    const { states, sources } = this.options;
    const list = JSON.stringify(['inbox', 'done', request.kind ?? null]);
    const [changedAt, id] =
      cursor === undefined ? [] : decodeCursor(cursor, list, 2);
    const name = id === undefined ? undefined : entryNamed(id);
    const found = await states.done(options.done, {
      ...options.doneFilter,
      limit: limit + 1,
      ...(name && changedAt !== undefined && { after: { changedAt, ...name } }),
    });
    const page = pageOf(found, limit, list, last => [
      last.changedAt,
      entryId(last),
    ]);
    return {
      ...page,
      items: page.items
        .filter(({ kind }) => sources.some(source => source.kind === kind))
        .map(kept => ({
          kind: kept.kind,
          key: kept.key,
          productId: kept.productId,
          since: kept.changedAt,
          state: 'done',
          kept,
        })),
    };
  }

  /** What a page is about, area by area; what is gone meanwhile is left out. */
  private async described(
    caller: RequestCaller,
    page: PlacedEntry[],
    products: Map<string, Product>,
  ): Promise<InboxEntry[]> {
    const { sources } = this.options;
    const names = await this.options.products.titlesOf(
      page.flatMap(({ kept }) => kept?.assigneeRef ?? []),
    );
    const shown = new Map<PlacedEntry, InboxEntry>();
    for (const source of sources) {
      const ofSource = page.filter(({ kind }) => kind === source.kind);
      const described =
        ofSource.length > 0
          ? await source.describe(
              caller,
              ofSource.map(({ key }) => key),
            )
          : new Map();
      ofSource.forEach(entry => {
        const subject = described.get(entry.key)?.subject;
        const product = products.get(entry.productId);
        if (subject && product) {
          shown.set(entry, {
            id: entryId(entry),
            product: { entityRef: product.entityRef, title: product.title },
            ...(entry.since !== undefined && { since: entry.since }),
            subject,
            state: entry.state,
            ...(entry.state === 'snoozed' && {
              snoozedUntil: entry.kept!.until,
            }),
            ...assigneeOf(entry.kept, names),
            allowed: allowedOn(entry, source, caller.now),
          });
        }
      });
    }
    return page.flatMap(entry => shown.get(entry) ?? []);
  }
}

function assigneeOf(
  kept: KeptStanding | undefined,
  names: Map<string, string>,
): { assignee?: NamedEntity } {
  const ref = kept?.assigneeRef;
  return ref === undefined
    ? {}
    : { assignee: { entityRef: ref, title: names.get(ref) ?? ref } };
}
