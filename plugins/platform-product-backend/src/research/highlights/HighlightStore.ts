import { Knex } from 'knex';
import { forgetSources } from '../insights/forgetSources';
import { highlightRecord } from '../vault/records';
import { Vault } from '../vault/Vault';
import { followText, Place } from './followText';

/** What is written in a highlight. */
export interface HighlightText extends Place {
  tags: string[];
}

/** A highlight as it is kept. */
export interface StoredHighlight extends HighlightText {
  id: string;
  noteId: string;
  participantId?: string;
  createdAt: string;
  version: number;
}

interface HighlightRow {
  id: string;
  note_id: string;
  participant_id: string | null;
  sealed: string;
  key_id: string | null;
  created_at: string;
  version: number;
}

const table = 'highlights';

/** Keeps highlights. Whoever asks must have asked who may read their note. */
export class HighlightStore {
  constructor(private readonly knex: Knex, private readonly vault: Vault) {}

  /** Of one note, in the order of its text. */
  async of(noteId: string): Promise<StoredHighlight[]> {
    const rows = await this.knex<HighlightRow>(table).where({
      note_id: noteId,
    });
    return rows
      .map(row => this.highlightOf(row))
      .sort(
        (a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1),
      );
  }

  async find(noteId: string, id: string): Promise<StoredHighlight | undefined> {
    const row = await this.knex<HighlightRow>(table)
      .where({ id, note_id: noteId })
      .first();
    return row && this.highlightOf(row);
  }

  /** Keeps a highlight unless its id is taken. */
  async add(highlight: Omit<StoredHighlight, 'version'>): Promise<void> {
    await this.knex<HighlightRow>(table)
      .insert({
        ...this.columnsOf(highlight),
        id: highlight.id,
        note_id: highlight.noteId,
        created_at: highlight.createdAt,
        version: 1,
      })
      .onConflict('id')
      .ignore();
  }

  /** @returns whether nobody had changed it */
  async change(highlight: StoredHighlight, version: number): Promise<boolean> {
    const changed = await this.knex<HighlightRow>(table)
      .where({ id: highlight.id, note_id: highlight.noteId, version })
      .update({ ...this.columnsOf(highlight), version: version + 1 });
    return changed > 0;
  }

  /** @returns whether nobody had changed it */
  async remove(noteId: string, id: string, version: number): Promise<boolean> {
    const removed = await this.knex<HighlightRow>(table)
      .where({ id, note_id: noteId, version })
      .delete();
    if (removed > 0) {
      await forgetSources(this.knex, noteId, id);
    }
    return removed > 0;
  }

  /** Has the highlights of a note follow its text, and those go whose text is gone. */
  async follow(
    noteId: string,
    {
      before,
      after,
      participantIds,
    }: { before: string; after: string; participantIds: string[] },
  ): Promise<void> {
    for (const highlight of await this.of(noteId)) {
      const { id, participantId } = highlight;
      const place = followText(highlight, before, after);
      const isKnown =
        participantId === undefined || participantIds.includes(participantId);
      if (!place) {
        await this.knex(table).where({ id }).delete();
        await forgetSources(this.knex, noteId, id);
      } else if (place.start !== highlight.start || !isKnown) {
        // Nobody decided anything here: whoever edits the highlight has not lost a race.
        await this.knex<HighlightRow>(table)
          .where({ id })
          .update(
            this.columnsOf({
              ...highlight,
              ...place,
              participantId: isKnown ? participantId : undefined,
            }),
          );
      }
    }
  }

  private columnsOf(highlight: Omit<StoredHighlight, 'createdAt' | 'version'>) {
    const { id, noteId, participantId, start, end, quote, tags } = highlight;
    const { sealed, keyId } = this.vault.seal(highlightRecord(noteId, id), {
      start,
      end,
      quote,
      tags,
    });
    return { participant_id: participantId ?? null, sealed, key_id: keyId };
  }

  private highlightOf(row: HighlightRow): StoredHighlight {
    return {
      ...this.vault.open<HighlightText>(highlightRecord(row.note_id, row.id), {
        sealed: row.sealed,
        keyId: row.key_id,
      }),
      id: row.id,
      noteId: row.note_id,
      ...(row.participant_id !== null && {
        participantId: row.participant_id,
      }),
      createdAt: row.created_at,
      version: row.version,
    };
  }
}
