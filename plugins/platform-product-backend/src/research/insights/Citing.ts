import { InputError, NotAllowedError } from '@backstage/errors';
import { InsightEvidenceRequest } from 'backstage-plugin-platform-product-common';
import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { HighlightStore, StoredHighlight } from '../highlights/HighlightStore';
import { NoteStore } from '../notes/NoteStore';
import { NoteReader } from '../notes/readableBy';
import { StoredNote, StoredParticipant } from '../notes/StoredNote';
import { Vault } from '../vault/Vault';
import { StoredCitation } from './CitedSources';
import { InsightCounts } from './StoredInsight';

/** Whoever can have said a highlight: its participant, or all of the note. */
const speakersOf = (
  { participantId }: StoredHighlight,
  { participants }: StoredNote,
): StoredParticipant[] =>
  participants.filter(({ id }) => (participantId ?? id) === id);

/** For whoever would change or publish what they can't see. */
const citesUnread = () =>
  new NotAllowedError('It cites notes that you may not read');

/** A note, held, with a highlight of it. */
interface Source {
  note: StoredNote;
  highlight: StoredHighlight;
}

/**
 * Cites highlights, in a transaction: each note is held until its end, so that nobody can
 * take back meanwhile what is being cited.
 */
export class Citing {
  constructor(private readonly knex: Knex, private readonly vault: Vault) {}

  /**
   * The highlights of a request as they are kept; what is gone stays in front of them.
   *
   * @throws InputError for a highlight that the writer may not read
   */
  async citations(
    reader: NoteReader,
    requests: InsightEvidenceRequest[],
    before: StoredCitation[],
  ): Promise<StoredCitation[]> {
    const sources = await this.sources(
      reader,
      requests.map(({ highlightId }) => highlightId),
    );
    const readable = await new NoteStore(this.knex, this.vault).readableAmong(
      before.flatMap(({ source }) => source?.noteId ?? []),
      reader,
    );
    if (before.some(({ source }) => source && !readable.has(source.noteId))) {
      throw citesUnread();
    }
    const cited = requests.map(({ highlightId, direction, quote }, i) => {
      const source = sources.get(highlightId);
      if (!source) {
        throw new InputError(
          `evidence.${i}.highlightId: is no highlight that you may read`,
        );
      }
      const { note, highlight } = source;
      const isQuotable = speakersOf(highlight, note).every(
        ({ quotes }) => quotes !== 'none',
      );
      const known = before.find(
        each => each.source?.highlightId === highlightId,
      );
      return {
        id: known?.id ?? randomUUID(),
        direction,
        method: note.method,
        heldIn: note.heldOn.slice(0, 7),
        source: { noteId: note.id, highlightId },
        ...(isQuotable && {
          text: { quote: quote ?? highlight.quote, tags: highlight.tags },
        }),
      };
    });
    return [...before.filter(({ source }) => !source), ...cited];
  }

  /** How much is cited that is not gone, of how many people and teams. */
  async counts(
    reader: NoteReader,
    citations: StoredCitation[],
  ): Promise<InsightCounts> {
    const standing = citations.filter(({ source }) => source);
    const sources = await this.sources(
      reader,
      standing.map(({ source }) => source!.highlightId),
    );
    if (sources.size < standing.length) {
      throw citesUnread();
    }
    const people = new Set<string>();
    const teams = new Set<string>();
    for (const { note, highlight } of sources.values()) {
      const speakers = speakersOf(highlight, note);
      // Nobody can tell who of several it was: one of them.
      const [first] = speakers;
      // A code is the same person throughout a study, else throughout an author's notes.
      people.add(
        JSON.stringify([
          note.studyId ?? note.authorRef,
          speakers.length === 1 ? first.code : note.id,
        ]),
      );
      if (speakers.length === 1 && first.teamRef !== undefined) {
        teams.add(first.teamRef);
      }
    }
    const of = (direction: string) =>
      standing.filter(each => each.direction === direction).length;
    return {
      supporting: of('supports'),
      refuting: of('refutes'),
      participants: people.size,
      teams: teams.size,
    };
  }

  private async sources(
    reader: NoteReader,
    highlightIds: string[],
  ): Promise<Map<string, Source>> {
    const notes = new NoteStore(this.knex, this.vault);
    const highlights = new HighlightStore(this.knex, this.vault);
    const rows: Array<{ id: string; note_id: string }> = await this.knex(
      'highlights',
    )
      .whereIn('id', highlightIds)
      // Always in the same order, or two writers could wait for each other.
      .orderBy(['note_id', 'id'])
      .select('id', 'note_id');
    const held = new Map<string, StoredNote | undefined>();
    const sources = new Map<string, Source>();
    for (const { id, note_id: noteId } of rows) {
      if (!held.has(noteId)) {
        held.set(noteId, await notes.lock(noteId, reader));
      }
      const note = held.get(noteId);
      const highlight =
        note && !note.gone ? await highlights.find(noteId, id) : undefined;
      if (note && highlight) {
        sources.set(id, { note, highlight });
      }
    }
    return sources;
  }
}
