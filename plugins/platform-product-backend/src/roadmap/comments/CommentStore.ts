import { Knex } from 'knex';

/** A comment on an item, as it is kept. */
export interface StoredComment {
  id: string;
  itemId: string;
  /** Absent once it was removed. */
  text?: string;
  teamRef?: string;
  /** An owner wrote it, as an owner. */
  isOwners: boolean;
  authorRef?: string;
  writtenAt: string;
  editedAt?: string;
  version: number;
}

interface CommentRow {
  id: string;
  item_id: string;
  text: string | null;
  team_ref: string | null;
  is_owners: boolean | number;
  author_ref: string | null;
  written_at: string;
  edited_at: string | null;
  version: number;
}

const table = 'roadmap_comments';
const reportsTable = 'roadmap_comment_reports';

const commentOf = (row: CommentRow): StoredComment => ({
  id: row.id,
  itemId: row.item_id,
  text: row.text ?? undefined,
  teamRef: row.team_ref ?? undefined,
  isOwners: Boolean(row.is_owners),
  authorRef: row.author_ref ?? undefined,
  writtenAt: row.written_at,
  editedAt: row.edited_at ?? undefined,
  version: row.version,
});

/** What people say about items. */
export class CommentStore {
  /** @param knex - the database, or the transaction of a change */
  constructor(private readonly knex: Knex) {}

  /** @returns false when there is one with this id already */
  async addOnce(comment: StoredComment): Promise<boolean> {
    const added = await this.knex<CommentRow>(table)
      .insert({
        id: comment.id,
        item_id: comment.itemId,
        text: comment.text,
        team_ref: comment.teamRef ?? null,
        is_owners: comment.isOwners,
        author_ref: comment.authorRef ?? null,
        written_at: comment.writtenAt,
        version: comment.version,
      })
      .onConflict('id')
      .ignore()
      .returning('id');
    return added.length > 0;
  }

  async find(id: string): Promise<StoredComment | undefined> {
    const row = await this.knex<CommentRow>(table).where({ id }).first();
    return row && commentOf(row);
  }

  /** People who said something of an item before a comment, and not as owners. */
  async speakersBefore({ id, itemId, writtenAt }: StoredComment) {
    const speakers: string[] = await this.knex(table)
      .where({ item_id: itemId, is_owners: false })
      .whereNotNull('text')
      .where('written_at', '<=', writtenAt)
      .whereNot({ id })
      .whereNotNull('author_ref')
      .distinct()
      .pluck('author_ref');
    return speakers;
  }

  async withIds(ids: string[]): Promise<StoredComment[]> {
    const rows = await this.knex<CommentRow>(table).whereIn('id', ids);
    return rows.map(commentOf);
  }

  /** Oldest first, from the one on that the page before ended with. */
  async list(
    itemId: string,
    { limit, after }: { limit: number; after?: string },
  ): Promise<StoredComment[]> {
    const query = this.knex<CommentRow>(table).where({ item_id: itemId });
    if (after !== undefined) {
      query.whereRaw(
        `(written_at, id) > (select written_at, id from ${table} where id = ?)`,
        [after],
      );
    }
    const rows = await query.orderBy(['written_at', 'id']).limit(limit);
    return rows.map(commentOf);
  }

  /**
   * Rewrites a comment, or removes what it says.
   *
   * @returns whether nobody was faster
   */
  async put(
    id: string,
    version: number,
    { text, at }: { text: string | null; at: string },
  ): Promise<boolean> {
    const put = await this.knex<CommentRow>(table)
      .where({ id, version })
      .whereNotNull('text')
      .update({ text, edited_at: at, version: version + 1 });
    return put > 0;
  }

  /** A person counts once, however often they say so. */
  async report(id: string, reporterRef: string): Promise<void> {
    await this.knex(reportsTable)
      .insert({ comment_id: id, reporter_ref: reporterRef })
      .onConflict(['comment_id', 'reporter_ref'])
      .ignore();
  }

  async reportsOf(ids: string[]): Promise<Map<string, number>> {
    const rows = await this.knex(reportsTable)
      .whereIn('comment_id', ids)
      .groupBy('comment_id')
      .select('comment_id', this.knex.raw('count(*) as reports'));
    return new Map(rows.map(row => [row.comment_id, Number(row.reports)]));
  }
}
