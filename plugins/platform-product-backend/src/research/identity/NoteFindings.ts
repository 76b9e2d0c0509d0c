import { IdentityFinding } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { RequestCaller } from '../../http/Caller';
import { HighlightStore } from '../highlights/HighlightStore';
import { noNote } from '../notes/noNote';
import { NoteStore } from '../notes/NoteStore';
import { NotePolicy } from '../policy/NotePolicy';
import { ResearchAudit } from '../ResearchAudit';
import { peopleOf } from './peopleOf';
import { scanNote } from './scanNote';

/**
 * Shows whoever reads a note what in it may tell who somebody is, while its author can still
 * change the words. Worked out anew each time: a list of names would be a secret of its own.
 */
export class NoteFindings {
  constructor(
    private readonly options: {
      knex: Knex;
      notes: NoteStore;
      highlights: HighlightStore;
      audit: ResearchAudit;
      policy: NotePolicy;
    },
  ) {}

  async read(
    caller: RequestCaller,
    noteId: string,
  ): Promise<{ items: IdentityFinding[] }> {
    const { knex, notes, highlights, audit, policy } = this.options;
    const { reader } = await policy.of(caller);
    const note = await notes.find(noteId, reader);
    if (!note) {
      throw noNote(noteId);
    }
    const items = await scanNote(
      await peopleOf(knex),
      note,
      await highlights.of(noteId),
    );
    await audit.noteRead(caller, noteId, 'findings');
    return { items };
  }
}
