import { Knex } from 'knex';
import { GoneBecause } from 'backstage-plugin-platform-product-common';
import { HighlightStore } from '../highlights/HighlightStore';
import { Vault } from '../vault/Vault';
import { NoteStore } from './NoteStore';
import { NoteContent, StoredNote } from './StoredNote';

/** What stands in one transaction. */
export interface NoteWriting {
  notes: NoteStore;
  highlights: HighlightStore;
}

/** Writes notes with all that hangs on them, as a whole or not at all. */
export class NoteLedger {
  constructor(private readonly options: { knex: Knex; vault: Vault }) {}

  /** @returns false when the id is taken */
  add(note: NoteContent, now: Date): Promise<boolean> {
    return this.inOne(({ notes }) => notes.add(note, now));
  }

  /**
   * Highlights follow their text; those whose text is gone go, too.
   *
   * @returns whether nobody had changed it
   */
  change(
    before: StoredNote,
    note: NoteContent,
    { version, now }: { version: number; now: Date },
  ): Promise<boolean> {
    return this.inOne(async ({ notes, highlights }) => {
      const isChanged = await notes.change(note, version, now);
      if (isChanged) {
        await highlights.follow(note.id, {
          before: before.body ?? '',
          after: note.body ?? '',
          participantIds: note.participants.map(({ id }) => id),
        });
      }
      return isChanged;
    });
  }

  /** @returns whether nobody had changed it */
  remove(id: string, version: number): Promise<boolean> {
    return this.inOne(({ notes }) => notes.remove(id, version));
  }

  /** @returns whether it was this call that emptied it */
  empty(
    id: string,
    because: GoneBecause,
    options: { now: Date; dueBefore?: string },
  ): Promise<boolean> {
    return this.inOne(({ notes }) => notes.empty(id, because, options));
  }

  /** Work that is done as a whole or not at all. */
  inOne<T>(work: (writing: NoteWriting) => Promise<T>): Promise<T> {
    const { knex, vault } = this.options;
    return knex.transaction(tx =>
      work({
        notes: new NoteStore(tx, vault),
        highlights: new HighlightStore(tx, vault),
      }),
    );
  }
}
