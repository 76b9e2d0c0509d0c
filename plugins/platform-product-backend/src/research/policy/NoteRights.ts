import { NotAllowedError } from '@backstage/errors';
import { NoteReader } from '../notes/readableBy';
import { ResearchNoteResource } from './noteResource';
import { NoteResources } from './NoteResources';

/** Whether a policy lets through a note that it is told of. */
export type NoteTest = (note: ResearchNoteResource) => boolean;

const refused = (what: string) =>
  new NotAllowedError(`The portal's policy does not allow ${what}`);

/** What the policy leaves somebody of the notes that are theirs. */
export class NoteRights {
  constructor(
    private readonly options: {
      /** They, and what they may read. */
      reader: NoteReader;
      mayRead: NoteTest;
      mayWrite: NoteTest;
      /** Whether they may write whatever they read: then no note is looked at. */
      isFree: boolean;
      resources: NoteResources;
    },
  ) {}

  get reader(): NoteReader {
    return this.options.reader;
  }

  /** Which of the given notes they may write, of those that they read. */
  async writableAmong(noteIds: string[]): Promise<Set<string>> {
    const { isFree, mayWrite, resources } = this.options;
    if (isFree || noteIds.length === 0) {
      return new Set(noteIds);
    }
    const notes = await resources.of(noteIds);
    return new Set(
      noteIds.filter(id => {
        const note = notes.get(id);
        return note && mayWrite(note);
      }),
    );
  }

  /** @throws NotAllowedError for a note that they read and may not write */
  async requireWritable(noteId: string): Promise<void> {
    if (!(await this.writableAmong([noteId])).has(noteId)) {
      throw refused('to write this research note');
    }
  }

  /**
   * Nobody writes what they could not read then.
   *
   * @throws NotAllowedError for a note that they may not write so
   */
  async requireWanted(
    note: Parameters<NoteResources['wanted']>[0],
  ): Promise<void> {
    const { isFree, mayRead, mayWrite, resources } = this.options;
    if (isFree && this.reader.within === undefined) {
      return;
    }
    const wanted = await resources.wanted(note);
    if (!mayRead(wanted) || !mayWrite(wanted)) {
      throw refused('to write such a research note');
    }
  }
}
