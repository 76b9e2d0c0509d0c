import { NoteContent } from './StoredNote';

const partsOf = (note: NoteContent) =>
  JSON.stringify([
    note.studyId ?? '',
    note.method,
    note.heldOn,
    note.jobId ?? '',
    note.body ?? '',
    note.link ?? '',
    note.pains,
    note.observed.map(job => [
      job.code,
      job.jobId ?? '',
      job.saidMinutes,
      job.observedMinutes,
    ]),
    [...note.productIds].sort(),
    note.participants.map(one => [
      one.code,
      one.role ?? '',
      one.teamRef ?? '',
      one.quotes,
      one.followUp,
      one.until,
    ]),
  ]);

/** Whether two notes say the same, so that what was sent twice is no conflict. */
export const sameNote = (one: NoteContent, other: NoteContent) =>
  partsOf(one) === partsOf(other);
