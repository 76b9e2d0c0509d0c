import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import {
  ImportedItem,
  ImportedItems,
} from '../../roadmap/imports/ImportedItems';
import { RowVerdict, StoredRow } from './ImportRowStore';
import { KnownTickets } from './KnownTickets';

/** What a roadmap says to tickets: whether it has them, and that it takes them. */
export class TicketRoadmap {
  constructor(
    private readonly options: {
      knex: Knex;
      products: Pick<ProductDirectory, 'teamsAmong'>;
      items: ImportedItems;
    },
  ) {}

  /** What would become of lines; writes nothing. */
  async check(productId: string, rows: StoredRow[]): Promise<RowVerdict[]> {
    const { knex, products } = this.options;
    const known = await new KnownTickets(knex).among(
      productId,
      rows.flatMap(({ identity }) => identity ?? []),
    );
    const sameTitle = await this.options.items.titled(
      productId,
      rows.flatMap(({ ticket }) => ticket.title ?? []),
    );
    const named = [...new Set(rows.flatMap(({ ticket }) => ticket.team ?? []))];
    const teams = new Set(named.length ? await products.teamsAmong(named) : []);
    return rows.map(({ row, identity, ticket }): RowVerdict => {
      const itemId = known.get(identity ?? '');
      if (itemId !== undefined) {
        return {
          row,
          verdict: 'already-there',
          remarks: ['imported-before'],
          itemId,
        };
      }
      const same = sameTitle.get(ticket.title?.toLowerCase() ?? '');
      if (same !== undefined) {
        return {
          row,
          verdict: 'already-there',
          remarks: ['title-of-an-item'],
          itemId: same,
        };
      }
      return ticket.team !== undefined && !teams.has(ticket.team)
        ? { row, verdict: 'refused', remarks: ['no-such-team'] }
        : { row, verdict: 'new' };
    });
  }

  /**
   * Puts lines on the roadmap, in one transaction with what becomes of them.
   *
   * @param beside - writes that down; what it throws keeps everything as it was
   */
  async put(
    productId: string,
    writer: { actorRef?: string; now: Date },
    rows: StoredRow[],
    beside: (tx: Knex.Transaction, became: RowVerdict[]) => Promise<void>,
  ): Promise<void> {
    const verdicts = await this.check(productId, rows);
    const taken = rows.filter((_, i) => verdicts[i].verdict === 'new');
    const items = taken.map(row => itemOf(productId, row, writer.now));
    const became = new Map(taken.map(({ row }, i) => [row, items[i].id]));
    await this.options.items.addAll(writer, items, async tx => {
      await beside(
        tx,
        verdicts.map(verdict => {
          const itemId = became.get(verdict.row);
          return itemId === undefined
            ? verdict
            : { row: verdict.row, verdict: 'imported', itemId };
        }),
      );
      if (taken.length > 0) {
        await new KnownTickets(tx).remember(
          productId,
          taken.map(({ identity }, i) => ({
            identity: identity!,
            itemId: items[i].id,
          })),
        );
      }
    });
  }
}

function itemOf(
  productId: string,
  { ticket }: StoredRow,
  now: Date,
): ImportedItem {
  return {
    id: randomUUID(),
    productId,
    title: ticket.title!,
    problem: ticket.problem!,
    status: ticket.status ?? 'idea',
    origin: ticket.origin,
    url: ticket.url,
    teamRef: ticket.team,
    importance: ticket.importance,
    createdAt:
      ticket.created === undefined
        ? now.toISOString()
        : new Date(ticket.created).toISOString(),
  };
}
