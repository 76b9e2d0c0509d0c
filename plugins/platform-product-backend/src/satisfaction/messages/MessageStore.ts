import {
  OwnerMessage,
  OwnerMessageStatus,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { Outbox } from '../../outbox/Outbox';

/** A message as it is kept. */
export type StoredMessage = Omit<OwnerMessage, 'allowed'>;

interface MessageRow {
  id: string;
  product_id: string;
  author_ref: string;
  team_ref: string | null;
  body: string;
  created_at: string;
  status: string;
  reply: string | null;
  version: number;
}

const table = 'owner_messages';

const keyOf = (id: string) => `message ${id}`;

const messageOf = (row: MessageRow): StoredMessage => ({
  id: row.id,
  authorRef: row.author_ref,
  ...(row.team_ref !== null && { teamRef: row.team_ref }),
  body: row.body,
  createdAt: row.created_at,
  status: row.status as OwnerMessageStatus,
  ...(row.reply !== null && { reply: row.reply }),
  version: row.version,
});

/** Messages to the owners. */
export class MessageStore {
  constructor(
    private readonly knex: Knex,
    private readonly outbox: Pick<Outbox, 'add' | 'wake'>,
  ) {}

  /**
   * Keeps a message unless it was sent before; returns the one that is kept, undefined
   * when the id is that of a message on another product. Others are told of it once.
   */
  async insertOnce(
    productId: string,
    message: StoredMessage,
  ): Promise<StoredMessage | undefined> {
    const row = {
      id: message.id,
      product_id: productId,
      author_ref: message.authorRef,
      team_ref: message.teamRef ?? null,
      body: message.body,
      created_at: message.createdAt,
      status: message.status,
      reply: null,
      version: message.version,
    };
    await this.knex.transaction(async tx => {
      const inserted = await tx<MessageRow>(table)
        .insert(row)
        .onConflict('id')
        .ignore()
        .returning('id');
      if (inserted.length > 0) {
        await this.outbox.add(tx, {
          topic: 'message.created',
          key: keyOf(message.id),
          payload: { messageId: message.id, productId },
        });
      }
    });
    this.outbox.wake();
    return this.find(productId, message.id);
  }

  /** Newest first, from a position on. */
  async list(
    productId: string,
    options: {
      limit: number;
      authorRef?: string;
      after?: { createdAt: string; id: string };
    },
  ): Promise<StoredMessage[]> {
    const { limit, authorRef, after } = options;
    const query = this.knex<MessageRow>(table).where({
      product_id: productId,
      ...(authorRef !== undefined && { author_ref: authorRef }),
    });
    if (after) {
      query.whereRaw('(created_at, id) < (?, ?)', [after.createdAt, after.id]);
    }
    const rows = await query
      .orderBy([
        { column: 'created_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit);
    return rows.map(messageOf);
  }

  /** New ones, newest first. */
  async unanswered(
    productIds: string[],
    limit: number,
  ): Promise<Array<{ key: string; productId: string; since: string }>> {
    return this.knex<MessageRow>(table)
      .whereIn('product_id', productIds)
      .where({ status: 'new' })
      .orderBy([
        { column: 'created_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit)
      .select({ key: 'id', productId: 'product_id', since: 'created_at' });
  }

  /** Messages with the given ids, each with its product. */
  async withIds(
    ids: string[],
  ): Promise<Array<StoredMessage & { productId: string }>> {
    const rows = await this.knex<MessageRow>(table).whereIn('id', ids);
    return rows.map(row => ({ ...messageOf(row), productId: row.product_id }));
  }

  async find(
    productId: string,
    id: string,
  ): Promise<StoredMessage | undefined> {
    const row = await this.knex<MessageRow>(table)
      .where({ product_id: productId, id })
      .first();
    return row && messageOf(row);
  }

  async withId(id: string): Promise<StoredMessage | undefined> {
    const row = await this.knex<MessageRow>(table).where({ id }).first();
    return row && messageOf(row);
  }

  /**
   * Changes a message. Of a reply others are told, and whoever wrote the message, unless
   * they replied themselves.
   *
   * @returns undefined when the message is not in that version any more
   */
  async change(
    productId: string,
    id: string,
    version: number,
    {
      by,
      ...change
    }: { reply?: string; status: OwnerMessageStatus; by?: string },
  ): Promise<StoredMessage | undefined> {
    const changed = await this.knex.transaction(async tx => {
      const [row] = await tx<MessageRow>(table)
        .where({ product_id: productId, id, version })
        .update({ ...change, version: version + 1 })
        .returning('*');
      if (row && change.reply !== undefined) {
        await this.tellOfReply(tx, row, by);
      }
      return row;
    });
    this.outbox.wake();
    return changed && messageOf(changed);
  }

  private async tellOfReply(
    tx: Knex.Transaction,
    row: MessageRow,
    by: string | undefined,
  ): Promise<void> {
    const payload = { messageId: row.id, productId: row.product_id };
    await this.outbox.add(tx, {
      topic: 'message.answered',
      key: keyOf(row.id),
      payload,
    });
    if (row.author_ref !== by) {
      // A key of its own: events need not wait for somebody's notifications.
      await this.outbox.add(tx, {
        topic: 'message.answered.author',
        key: `${keyOf(row.id)} author`,
        payload,
      });
    }
  }
}
