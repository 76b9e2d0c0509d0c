import { InputError, NotAllowedError } from '@backstage/errors';
import { Page } from 'backstage-plugin-platform-product-common';
import { randomUUID } from 'crypto';
import { decodeCursor, pageOf } from '../../http/cursor';
import { LostRaceError } from '../../http/errors';
import { JobStore } from '../../product/JobStore';
import { StudyStore } from '../studies/StudyStore';
import { requireJob } from '../../product/requireJob';
import { requireObserved } from './requireObserved';
import { ParticipantKeys } from '../vault/ParticipantKeys';
import { Vault } from '../vault/Vault';
import {
  keptMonths,
  monthsAfter,
  requireHeld,
  requireToCome,
} from './keptUntil';
import { noNote } from './noNote';
import { NoteLedger } from './NoteLedger';
import {
  NoteChange,
  NoteListRequest,
  NoteRequest,
  NoteService,
  Writer,
} from './NoteService';
import { NoteStore } from './NoteStore';
import { NoteReader } from './readableBy';
import { participantsOf } from './participantsOf';
import { sameNote } from './sameNote';
import { NoteContent, StoredEntry, StoredNote } from './StoredNote';

const defaultLimit = 50;

const tooLate = (current: StoredNote) =>
  new LostRaceError(
    current.gone
      ? 'What this note said is gone for good'
      : 'This note was changed meanwhile',
    current,
  );

/** The rules of notes: nobody is written about who has not agreed, and no longer than that. */
export class DefaultNoteService implements NoteService {
  constructor(
    private readonly options: {
      notes: NoteStore;
      studies: StudyStore;
      jobs: JobStore;
      ledger: NoteLedger;
      vault: Vault;
      keys: ParticipantKeys;
    },
  ) {}

  async list(
    reader: NoteReader,
    { limit = defaultLimit, cursor, studyId, productId }: NoteListRequest,
  ): Promise<Page<StoredEntry>> {
    const list = JSON.stringify(['research-notes', studyId, productId]);
    const [createdAt, id] =
      cursor === undefined ? [] : decodeCursor(cursor, list, 2);
    const found = await this.options.notes.list(reader, {
      limit: limit + 1,
      studyId,
      productId,
      ...(id !== undefined && { after: { createdAt, id } }),
    });
    return pageOf(found, limit, list, ({ createdAt: at, id: lastId }) => [
      at,
      lastId,
    ]);
  }

  async read(reader: NoteReader, noteId: string): Promise<StoredNote> {
    const note = await this.options.notes.find(noteId, reader);
    if (!note) {
      throw noNote(noteId);
    }
    return note;
  }

  async create(
    { now, ...writer }: Writer,
    { id = randomUUID(), participants, ...request }: NoteRequest,
  ): Promise<StoredNote> {
    const { keys, ledger } = this.options;
    const note = complete({
      ...request,
      id,
      authorRef: writer.userRef,
      pains: request.pains ?? [],
      observed: request.observed ?? [],
      participants: participantsOf(participants, {
        before: [],
        heldOn: request.heldOn,
        keys,
      }),
    });
    await this.requireGood(note, now);
    await this.requireStudy(note.studyId, writer.userRef);
    const isAdded = await ledger.add(note, now);
    const kept = await this.read(writer, id);
    if (!isAdded && !sameNote(kept, note)) {
      throw tooLate(kept);
    }
    return kept;
  }

  async change(
    { now, ...writer }: Writer,
    noteId: string,
    { version, participants, ...change }: NoteChange,
  ): Promise<StoredNote> {
    const { keys, ledger } = this.options;
    const before = await this.requireOwn(writer, noteId);
    if (before.gone) {
      throw tooLate(before);
    }
    const heldOn = change.heldOn ?? before.heldOn;
    const note = complete({
      ...before,
      heldOn,
      method: change.method ?? before.method,
      jobId: changed(change.jobId, before.jobId),
      studyId: changed(change.studyId, before.studyId),
      body: change.body ?? before.body,
      link: changed(change.link, before.link),
      pains: change.pains ?? before.pains,
      observed: change.observed ?? before.observed,
      productIds: change.productIds ?? before.productIds,
      participants: participants
        ? participantsOf(participants, {
            before: before.participants,
            heldOn,
            keys,
          })
        : before.participants,
    });
    if (before.version === version) {
      await this.requireGood(note, now);
      if (note.studyId !== before.studyId) {
        await this.requireStudy(note.studyId, writer.userRef);
      }
    }
    const isChanged =
      before.version === version &&
      (await ledger.change(before, note, { version, now }));
    const current = isChanged ? await this.read(writer, noteId) : before;
    const saysAlready =
      before.version === version + 1 && sameNote(before, note);
    if (!isChanged && !saysAlready) {
      throw tooLate(await this.read(writer, noteId));
    }
    return current;
  }

  async remove(
    writer: NoteReader,
    noteId: string,
    version: number,
  ): Promise<void> {
    await this.requireOwn(writer, noteId);
    if (!(await this.options.ledger.remove(noteId, version))) {
      throw tooLate(await this.read(writer, noteId));
    }
  }

  private async requireOwn(
    writer: NoteReader,
    noteId: string,
  ): Promise<StoredNote> {
    const note = await this.read(writer, noteId);
    if (note.authorRef !== writer.userRef) {
      throw new NotAllowedError('Only its author changes a research note');
    }
    return note;
  }

  private async requireGood(note: NoteContent, now: Date): Promise<void> {
    const { jobs, vault } = this.options;
    const { jobId, observed, participants, pains, productIds } = note;
    requireHeld(note.heldOn, now);
    if (participants.length === 0 && note.method !== 'shadowing') {
      throw new InputError(
        'participants: must name whom the note is about; only a shadowing log of your own work names nobody',
      );
    }
    participants.forEach(({ until }, i) =>
      requireToCome(`participants.${i}.consent.until`, until, now),
    );
    requireToCome('heldOn', note.keptUntil, now);
    const findPart = <T>(part: (one: (typeof participants)[0]) => T) =>
      participants.map(part).find(value => value !== undefined);
    vault.requireKeyFor({
      body: note.body || undefined,
      pains: pains[0],
      observed: observed[0],
      'participants.role': findPart(({ role }) => role),
      'participants.teamRef': findPart(({ teamRef }) => teamRef),
    });
    await requireJob(jobs, jobId, productIds);
    await requireObserved(jobs, note);
  }

  private async requireStudy(
    studyId: string | undefined,
    userRef: string,
  ): Promise<void> {
    if (
      studyId !== undefined &&
      !(await this.options.studies.isMember(studyId, userRef))
    ) {
      throw new InputError('studyId: is no study of yours');
    }
  }
}

/** A note with the day that it goes on: the first that one of its participants agreed to. */
function complete(note: Omit<NoteContent, 'keptUntil'>): NoteContent {
  const [first = monthsAfter(note.heldOn, keptMonths)] = note.participants
    .map(({ until }) => until)
    .sort();
  return { ...note, keptUntil: first };
}

/** Null takes something away, nothing leaves it. */
function changed<T>(change: T | null | undefined, before: T | undefined) {
  return change === undefined ? before : change ?? undefined;
}
