import { GoneBecause } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { forgetSources } from '../insights/forgetSources';
import { whereAnyOf } from '../../database/anyOf';
import { Position } from '../studies/StudyStore';
import { noteRecord } from '../vault/records';
import { Vault } from '../vault/Vault';
import { ParticipantStore } from './ParticipantStore';
import { listReadableBy, NoteReader, readableBy } from './readableBy';
import {
  entryOf,
  NoteContent,
  NoteRow,
  NoteText,
  StoredEntry,
  StoredNote,
} from './StoredNote';

const table = 'research_notes';

/** Keeps notes. What others may not read is not found, by the very question that finds it. */
export class NoteStore {
  private readonly participants: ParticipantStore;

  constructor(private readonly knex: Knex, private readonly vault: Vault) {
    this.participants = new ParticipantStore(knex, vault);
  }

  async areThereAny(): Promise<boolean> {
    return (await this.knex(table).first('id')) !== undefined;
  }

  async find(id: string, reader: NoteReader): Promise<StoredNote | undefined> {
    const row: NoteRow | undefined = await this.knex<NoteRow>(table)
      .modify(readableBy(reader))
      .where({ id })
      .first();
    return row && this.whole(row);
  }

  /** Which of the given ones somebody may read. */
  async readableAmong(ids: string[], reader: NoteReader): Promise<Set<string>> {
    const found: string[] = await this.knex<NoteRow>(table)
      .modify(readableBy(reader))
      .where(some => whereAnyOf(some, 'id', ids))
      .pluck('id');
    return new Set(found);
  }

  /** Newest first, without what is written in them. */
  async list(
    reader: NoteReader,
    options: {
      limit: number;
      after?: Position;
      studyId?: string;
      productId?: string;
    },
  ): Promise<StoredEntry[]> {
    const { limit, after, studyId, productId } = options;
    const query = this.knex<NoteRow>(table).modify(listReadableBy(reader));
    if (studyId !== undefined) {
      query.where({ study_id: studyId });
    }
    if (productId !== undefined) {
      query.whereIn(
        'id',
        this.knex('research_note_products')
          .where({ product_id: productId })
          .select('note_id'),
      );
    }
    if (after) {
      query.whereRaw('(created_at, id) < (?, ?)', [after.createdAt, after.id]);
    }
    const rows: NoteRow[] = await query
      .orderBy([
        { column: 'created_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit)
      .select('*');
    return this.entries(rows);
  }

  /** @returns false when the id is taken */
  async add(note: NoteContent, now: Date): Promise<boolean> {
    const added = await this.knex<NoteRow>(table)
      .insert({
        ...this.columnsOf(note),
        id: note.id,
        author_ref: note.authorRef,
        created_at: now.toISOString(),
        changed_at: now.toISOString(),
        version: 1,
      })
      .onConflict('id')
      .ignore()
      .returning('id');
    if (added.length > 0) {
      await this.putParts(note);
    }
    return added.length > 0;
  }

  /** @returns whether it was there as it was read */
  async change(
    note: NoteContent,
    version: number,
    now: Date,
  ): Promise<boolean> {
    const changed = await this.knex<NoteRow>(table)
      .where({ id: note.id, version })
      .whereNull('gone')
      .update({
        ...this.columnsOf(note),
        changed_at: now.toISOString(),
        version: version + 1,
      });
    if (changed > 0) {
      await this.putParts(note);
    }
    return changed > 0;
  }

  /** Keeps everybody else from changing a note until this transaction ends; what it says. */
  async lock(id: string, reader: NoteReader): Promise<StoredNote | undefined> {
    await this.knex<NoteRow>(table).where({ id }).forUpdate().first('id');
    return this.find(id, reader);
  }

  /** @returns whether it was there as it was read; then nothing of it is left */
  async remove(id: string, version: number): Promise<boolean> {
    return this.delete({ id, version });
  }

  /** Removes a note in whatever version. */
  async removeWhole(id: string): Promise<void> {
    await this.delete({ id });
  }

  private async delete(which: { id: string; version?: number }) {
    const { id } = which;
    const removed = await this.knex<NoteRow>(table).where(which).delete();
    if (removed > 0) {
      await this.clear(id);
      await this.knex('research_note_products').where({ note_id: id }).delete();
    }
    return removed > 0;
  }

  /** Takes everything that was written from a note, its highlights and participants with it. */
  async empty(
    id: string,
    because: GoneBecause,
    { now, dueBefore }: { now: Date; dueBefore?: string },
  ): Promise<boolean> {
    const query = this.knex<NoteRow>(table).where({ id }).whereNull('gone');
    if (dueBefore !== undefined) {
      query.where('kept_until', '<', dueBefore);
    }
    const emptied = await query.update({
      gone: because,
      sealed: null,
      key_id: null,
      changed_at: now.toISOString(),
      version: this.knex.raw('version + 1') as any,
    });
    if (emptied > 0) {
      await this.clear(id);
    }
    return emptied > 0;
  }

  /** Ids of those whose last day is over. */
  async due(today: string, limit: number): Promise<string[]> {
    return this.knex<NoteRow>(table)
      .whereNull('gone')
      .where('kept_until', '<', today)
      .orderBy(['kept_until', 'id'])
      .limit(limit)
      .pluck('id');
  }

  async countDue(today: string): Promise<number> {
    const [{ count }] = await this.knex(table)
      .whereNull('gone')
      .where('kept_until', '<', today)
      .count({ count: '*' });
    return Number(count);
  }

  /** Notes by id, without what is written in them, for whoever has a part in them. */
  async withIds(ids: string[]): Promise<StoredEntry[]> {
    return this.entries(
      await this.knex<NoteRow>(table).whereIn('id', ids).select('*'),
    );
  }

  private async clear(noteId: string): Promise<void> {
    await forgetSources(this.knex, noteId);
    await this.knex('highlights').where({ note_id: noteId }).delete();
    await this.knex('participants').where({ note_id: noteId }).delete();
  }

  private async putParts({
    id,
    productIds,
    participants,
  }: NoteContent): Promise<void> {
    await this.knex('research_note_products').where({ note_id: id }).delete();
    await this.knex('research_note_products').insert(
      productIds.map(product_id => ({ note_id: id, product_id })),
    );
    await this.participants.put(id, participants);
  }

  private columnsOf({ body, link, pains, observed, ...note }: NoteContent) {
    const { sealed, keyId } = this.vault.seal(noteRecord(note.id), {
      body,
      link,
      pains,
      observed,
    });
    return {
      study_id: note.studyId ?? null,
      method: note.method,
      held_on: note.heldOn,
      job_id: note.jobId ?? null,
      kept_until: note.keptUntil,
      sealed,
      key_id: keyId,
    };
  }

  private async whole(row: NoteRow): Promise<StoredNote> {
    const [entry] = await this.entries([row]);
    const text: Partial<NoteText> =
      row.sealed === null
        ? {}
        : this.vault.open(noteRecord(row.id), {
            sealed: row.sealed,
            keyId: row.key_id,
          });
    return {
      ...entry,
      pains: [],
      observed: [],
      ...text,
      participants: await this.participants.of(row.id),
    };
  }

  private async entries(rows: NoteRow[]): Promise<StoredEntry[]> {
    const ids = rows.map(({ id }) => id);
    const products = await this.knex('research_note_products').whereIn(
      'note_id',
      ids,
    );
    const participants = await this.countsOf('participants', ids);
    const highlights = await this.countsOf('highlights', ids);
    return rows.map(row =>
      entryOf(row, {
        productIds: products
          .filter(({ note_id }) => note_id === row.id)
          .map(({ product_id }) => product_id),
        participantCount: participants.get(row.id) ?? 0,
        highlightCount: highlights.get(row.id) ?? 0,
      }),
    );
  }

  private async countsOf(
    parts: 'participants' | 'highlights',
    noteIds: string[],
  ): Promise<Map<string, number>> {
    const rows: Array<{ note_id: string; count: number | string }> =
      await this.knex(parts)
        .whereIn('note_id', noteIds)
        .groupBy('note_id')
        .select('note_id')
        .count({ count: '*' });
    return new Map(rows.map(({ note_id, count }) => [note_id, Number(count)]));
  }
}
