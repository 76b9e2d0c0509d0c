import {
  Page,
  ResearchNoteChange,
  ResearchNoteListRequest,
  ResearchNoteRequest,
} from 'backstage-plugin-platform-product-common';
import { NoteReader } from './readableBy';
import { StoredEntry, StoredNote } from './StoredNote';

/** Whoever writes, at a moment. */
export interface Writer extends NoteReader {
  now: Date;
}

/** Which notes, of products by id. */
export interface NoteListRequest
  extends Omit<ResearchNoteListRequest, 'product'> {
  productId?: string;
}

/** A note as it is written, about products by id. */
export interface NoteRequest extends Omit<ResearchNoteRequest, 'products'> {
  productIds: string[];
}

/** A change of a note, with products by id. */
export interface NoteChange extends Omit<ResearchNoteChange, 'products'> {
  productIds?: string[];
}

/** Research notes, each for whoever it says reads it. */
export interface NoteService {
  /** Newest first. */
  list(
    reader: NoteReader,
    request: NoteListRequest,
  ): Promise<Page<StoredEntry>>;

  /** @throws NotFoundError for what is not there or not theirs to read, alike */
  read(reader: NoteReader, noteId: string): Promise<StoredNote>;

  /** @throws LostRaceError when the id was used for something else */
  create(writer: Writer, request: NoteRequest): Promise<StoredNote>;

  /** @throws LostRaceError when it was changed meanwhile, or is gone */
  change(
    writer: Writer,
    noteId: string,
    change: NoteChange,
  ): Promise<StoredNote>;

  /** @throws LostRaceError when it was changed meanwhile */
  remove(writer: NoteReader, noteId: string, version: number): Promise<void>;
}
