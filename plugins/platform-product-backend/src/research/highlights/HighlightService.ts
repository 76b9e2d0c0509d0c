import { InputError, NotFoundError } from '@backstage/errors';
import {
  Highlight,
  HighlightChange,
  HighlightRequest,
  QuoteConsent,
} from 'backstage-plugin-platform-product-common';
import { randomUUID } from 'crypto';
import { RequestCaller } from '../../http/Caller';
import { LostRaceError } from '../../http/errors';
import { noNote } from '../notes/noNote';
import { NoteLedger, NoteWriting } from '../notes/NoteLedger';
import { NoteStore } from '../notes/NoteStore';
import { StoredNote } from '../notes/StoredNote';
import { NotePolicy } from '../policy/NotePolicy';
import { ResearchAudit } from '../ResearchAudit';
import { Vault } from '../vault/Vault';
import { Place } from './followText';
import { HighlightStore, StoredHighlight } from './HighlightStore';

const noHighlight = (id: string) => new NotFoundError(`No highlight '${id}'`);

const mostHighlights = 500;

// From the most careful on.
const consents: QuoteConsent[] = ['none', 'anonymous', 'named'];

/** Highlights: whoever may read a note marks what matters in it, by the very same question. */
export class HighlightService {
  constructor(
    private readonly options: {
      notes: NoteStore;
      highlights: HighlightStore;
      ledger: NoteLedger;
      audit: ResearchAudit;
      policy: NotePolicy;
      vault: Vault;
    },
  ) {}

  async list(
    caller: RequestCaller,
    noteId: string,
  ): Promise<{ items: Highlight[] }> {
    const { notes, highlights, audit, policy } = this.options;
    const { reader } = await policy.of(caller);
    const note = await notes.find(noteId, reader);
    if (!note) {
      throw noNote(noteId);
    }
    const found = await highlights.of(noteId);
    await audit.noteRead(caller, noteId, 'highlights');
    return { items: found.map(highlight => shown(highlight, note)) };
  }

  /** @throws LostRaceError when the id was used for something else in this note */
  create(
    caller: RequestCaller,
    noteId: string,
    { id = randomUUID(), tags = [], ...request }: HighlightRequest,
  ): Promise<Highlight> {
    return this.inNote(caller, noteId, async ({ highlights }, note) => {
      this.options.vault.requireKeyFor({ quote: request.quote });
      const kept = await highlights.find(noteId, id);
      if (!kept) {
        requireThere(request, note);
        requireParticipant(request.participantId, note);
        if (note.highlightCount >= mostHighlights) {
          throw new InputError(
            `quote: a note has at most ${mostHighlights} highlights`,
          );
        }
        await highlights.add({
          ...request,
          id,
          tags,
          noteId,
          createdAt: caller.now.toISOString(),
        });
      }
      const current = kept ?? (await highlights.find(noteId, id));
      // Another note has a highlight with this id; nothing is told of it.
      if (!current) {
        throw noHighlight(id);
      }
      if (!saysSame(current, { ...current, ...request, tags })) {
        throw lost(current, note);
      }
      return shown(current, note);
    });
  }

  /** @throws LostRaceError when somebody changed it meanwhile */
  change(
    caller: RequestCaller,
    noteId: string,
    {
      id,
      version,
      passage,
      tags,
      participantId,
    }: HighlightChange & { id: string },
  ): Promise<Highlight> {
    return this.inNote(caller, noteId, async ({ highlights }, note) => {
      const before = await highlights.find(noteId, id);
      if (!before) {
        throw noHighlight(id);
      }
      const wanted: StoredHighlight = {
        ...before,
        ...passage,
        tags: tags ?? before.tags,
        participantId:
          participantId === undefined
            ? before.participantId
            : participantId ?? undefined,
      };
      if (before.version === version + 1 && saysSame(before, wanted)) {
        return shown(before, note);
      }
      if (before.version !== version) {
        throw lost(before, note);
      }
      requireThere(wanted, note);
      requireParticipant(wanted.participantId, note);
      await highlights.change(wanted, version);
      return shown({ ...wanted, version: version + 1 }, note);
    });
  }

  /** @throws LostRaceError when somebody changed it meanwhile */
  remove(
    caller: RequestCaller,
    noteId: string,
    { id, version }: { id: string; version: number },
  ): Promise<void> {
    return this.inNote(caller, noteId, async ({ highlights }, note) => {
      const before = await highlights.find(noteId, id);
      if (!before) {
        throw noHighlight(id);
      }
      if (!(await highlights.remove(noteId, id, version))) {
        throw lost(before, note);
      }
    });
  }

  private async inNote<T>(
    caller: RequestCaller,
    noteId: string,
    work: (writing: NoteWriting, note: StoredNote) => Promise<T>,
  ): Promise<T> {
    const { audit, ledger, notes, policy } = this.options;
    const rights = await policy.of(caller);
    // What somebody may not read is unknown to them before anything else is.
    if ((await notes.readableAmong([noteId], rights.reader)).size === 0) {
      throw noNote(noteId);
    }
    await rights.requireWritable(noteId);
    return ledger.inOne(async writing => {
      const note = await writing.notes.lock(noteId, rights.reader);
      if (!note) {
        throw noNote(noteId);
      }
      // What a write answers with is read as well.
      await audit.noteRead(caller, noteId, 'highlights');
      return work(writing, note);
    });
  }
}

function requireThere({ start, end, quote }: Place, { body = '' }: StoredNote) {
  if (end !== start + quote.length || body.slice(start, end) !== quote) {
    throw new InputError(
      'quote: does not stand between start and end of the note as it is kept',
    );
  }
}

function requireParticipant(
  participantId: string | undefined,
  { participants }: StoredNote,
) {
  if (
    participantId !== undefined &&
    !participants.some(({ id }) => id === participantId)
  ) {
    throw new InputError('participantId: is no participant of this note');
  }
}

function saysSame(one: StoredHighlight, other: StoredHighlight): boolean {
  return (
    one.start === other.start &&
    one.quote === other.quote &&
    one.participantId === other.participantId &&
    one.tags.join('\n') === other.tags.join('\n')
  );
}

function lost(current: StoredHighlight, note: StoredNote): LostRaceError {
  return new LostRaceError(
    'Somebody changed this highlight meanwhile',
    shown(current, note),
  );
}

function shown(
  { noteId: _, ...highlight }: StoredHighlight,
  { participants }: StoredNote,
): Highlight {
  const speakers = participants.filter(
    ({ id }) => (highlight.participantId ?? id) === id,
  );
  return {
    ...highlight,
    quotes:
      consents.find(consent =>
        speakers.some(({ quotes }) => quotes === consent),
      ) ?? 'anonymous',
  };
}
