import {
  Page,
  Participant,
  ParticipantRequest,
  ResearchNote,
  ResearchNoteChange,
  ResearchNoteEntry,
  ResearchNoteListRequest,
  ResearchNoteRequest,
} from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { LostRaceError } from '../../http/errors';
import { NotePolicy } from '../policy/NotePolicy';
import { NoteRights } from '../policy/NoteRights';
import { readerOf, requirePerson, ResearchAccess } from '../ResearchAccess';
import { ResearchAudit } from '../ResearchAudit';
import { NoteService } from './NoteService';
import { StoredEntry, StoredNote } from './StoredNote';
import { TeamsShown } from './TeamsShown';

/**
 * Who may: its author and named study members read a note, under any policy nobody else;
 * its author alone changes it. Researchers and owners write one. A policy may leave them less.
 */
export class AuthorizedNoteService {
  constructor(
    private readonly inner: NoteService,
    private readonly options: {
      access: ResearchAccess;
      audit: ResearchAudit;
      policy: NotePolicy;
      teams: TeamsShown;
    },
  ) {}

  async list(
    caller: RequestCaller,
    { product, ...request }: ResearchNoteListRequest,
  ): Promise<Page<ResearchNoteEntry>> {
    const productId =
      product && (await this.options.access.productToRead(caller, product)).id;
    const rights = await this.options.policy.of(caller);
    const page = await this.inner.list(rights.reader, {
      ...request,
      productId,
    });
    return { ...page, items: await this.entries(caller, rights, page.items) };
  }

  async read(caller: RequestCaller, noteId: string): Promise<ResearchNote> {
    const rights = await this.options.policy.of(caller);
    return this.shown(
      caller,
      rights,
      await this.inner.read(rights.reader, noteId),
    );
  }

  async create(
    caller: RequestCaller,
    { products: refs, ...request }: ResearchNoteRequest,
  ): Promise<ResearchNote> {
    const products = await this.options.access.productsToWrite(caller, refs);
    const productIds = products.map(({ id }) => id);
    const rights = await this.options.policy.of(caller);
    await rights.requireWanted({
      ...request,
      productIds,
      authorRef: readerOf(caller),
    });
    return this.written(caller, rights, () =>
      this.inner.create(
        { ...rights.reader, now: caller.now },
        { ...request, productIds },
      ),
    );
  }

  async change(
    caller: RequestCaller,
    noteId: string,
    { products: refs, participants, ...change }: ResearchNoteChange,
  ): Promise<ResearchNote> {
    // What somebody may not read is unknown to them before anything else is.
    const rights = await this.options.policy.of(caller);
    const before = await this.inner.read(rights.reader, noteId);
    requirePerson(caller);
    const products =
      refs && (await this.options.access.productsToWrite(caller, refs));
    const productIds = products?.map(({ id }) => id);
    await rights.requireWritable(noteId);
    await rights.requireWanted({
      authorRef: caller.userRef,
      method: change.method ?? before.method,
      studyId:
        change.studyId === undefined
          ? before.studyId
          : change.studyId ?? undefined,
      productIds: productIds ?? before.productIds,
    });
    return this.written(caller, rights, async () =>
      this.inner.change({ ...rights.reader, now: caller.now }, noteId, {
        ...change,
        participants:
          participants && (await this.withTeams(participants, before)),
        productIds,
      }),
    );
  }

  async remove(
    caller: RequestCaller,
    noteId: string,
    version: number,
  ): Promise<void> {
    const rights = await this.options.policy.of(caller);
    await this.inner.read(rights.reader, noteId);
    await rights.requireWritable(noteId);
    try {
      await this.inner.remove(rights.reader, noteId, version);
    } catch (error) {
      throw await this.shownError(caller, rights, error);
    }
  }

  /** Whoever sends back the group that a team was shown as means the team. */
  private async withTeams(
    participants: ParticipantRequest[],
    before: StoredNote,
  ): Promise<ParticipantRequest[]> {
    const teams = await this.options.teams.of(
      before.participants.map(({ teamRef }) => teamRef),
    );
    return participants.map(participant => {
      const known = before.participants.find(
        ({ code }) => code === participant.code,
      );
      const { teamRef } = teamOf(teams, known?.teamRef);
      return known && teamRef === participant.teamRef
        ? { ...participant, teamRef: known.teamRef }
        : participant;
    });
  }

  private async written(
    caller: RequestCaller,
    rights: NoteRights,
    write: () => Promise<StoredNote>,
  ): Promise<ResearchNote> {
    try {
      return await this.shown(caller, rights, await write());
    } catch (error) {
      throw await this.shownError(caller, rights, error);
    }
  }

  private async shownError(
    caller: RequestCaller,
    rights: NoteRights,
    error: unknown,
  ) {
    return error instanceof LostRaceError
      ? new LostRaceError(
          error.message,
          await this.shown(caller, rights, error.current as StoredNote),
        )
      : error;
  }

  private async shown(
    caller: RequestCaller,
    rights: NoteRights,
    note: StoredNote,
  ): Promise<ResearchNote> {
    const [entry] = await this.entries(caller, rights, [note]);
    const { body, link, pains, participants, observed } = note;
    const teams = await this.options.teams.of(
      participants.map(({ teamRef }) => teamRef),
    );
    await this.options.audit.noteRead(caller, note.id, 'note');
    return {
      ...entry,
      body,
      link,
      pains,
      participants: participants.map(
        ({ id, code, role, teamRef, userKey, quotes, followUp, until }) => ({
          id,
          code,
          role,
          ...teamOf(teams, teamRef),
          consent: { notes: true, quotes, followUp, until },
          isLinked: userKey !== undefined,
        }),
      ),
      observed,
    };
  }

  private async entries(
    caller: RequestCaller,
    rights: NoteRights,
    notes: StoredEntry[],
  ): Promise<ResearchNoteEntry[]> {
    const writable = await rights.writableAmong(notes.map(({ id }) => id));
    const seen = await this.options.access.seenProducts(
      caller,
      notes.flatMap(({ productIds }) => productIds),
    );
    return notes.map(note => {
      const isMine = note.authorRef === readerOf(caller);
      const mayWrite = writable.has(note.id);
      const canWrite = mayWrite && note.gone === undefined;
      return {
        id: note.id,
        products: note.productIds.flatMap(id => seen.get(id) ?? []),
        method: note.method,
        heldOn: note.heldOn,
        jobId: note.jobId,
        studyId: note.studyId,
        isMine,
        participantCount: note.participantCount,
        highlightCount: note.highlightCount,
        keptUntil: note.keptUntil,
        gone: note.gone,
        createdAt: note.createdAt,
        changedAt: note.changedAt,
        version: note.version,
        allowed: [
          ...(isMine && canWrite ? (['edit'] as const) : []),
          ...(isMine && mayWrite ? (['delete'] as const) : []),
          ...(canWrite ? (['highlight'] as const) : []),
        ],
      };
    });
  }
}

/** The team of a participant as it is shown, and whether it is one above theirs. */
function teamOf(
  shown: Map<string, string>,
  teamRef: string | undefined,
): Pick<Participant, 'teamRef' | 'isParentOfTeam'> {
  const group = teamRef === undefined ? undefined : shown.get(teamRef);
  return {
    teamRef: group,
    ...(group !== teamRef && group !== undefined && { isParentOfTeam: true }),
  };
}
