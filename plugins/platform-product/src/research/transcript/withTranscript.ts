import {
  Transcript,
  writeTranscript,
} from 'backstage-plugin-platform-product-common';
import { newParticipant, NoteFields } from '../editor/noteFields';

/** Of each speaker the code that stands for them; empty: no speaker. */
export type SpeakerCodes = Record<string, string>;

/** What begins a code that stands for a participant. */
const isParticipant = (code: string) => /^P-?\d/i.test(code);

/**
 * The codes to begin with. Whoever speaks but once, without a time, may be no speaker at
 * all; they get one nevertheless, since a name that is overlooked would be kept.
 */
export function firstCodes({ speakers }: Transcript): SpeakerCodes {
  return Object.fromEntries(
    speakers.map(({ name }, i) => [
      name,
      `P-${String(i + 1).padStart(2, '0')}`,
    ]),
  );
}

/** A note with a transcript in it, and a participant for each code that it had not. */
export function withTranscript(
  fields: NoteFields,
  transcript: Transcript,
  { codes, template }: { codes: SpeakerCodes; template: string },
): Partial<NoteFields> {
  const given = new Map(
    Object.entries(codes)
      .map(([name, code]) => [name, code.trim()] as const)
      .filter(([, code]) => code),
  );
  const body = writeTranscript(transcript, given);
  const wanted = [...new Set(given.values())].filter(isParticipant);
  // Whoever was added without a word being known of them is the first of these.
  const known = fields.participants.filter(
    ({ code, agreed, role }) => agreed || role || wanted.includes(code),
  );
  const participants = [...known];
  for (const code of wanted) {
    if (!participants.some(participant => participant.code === code)) {
      participants.push({ ...newParticipant(participants), code });
    }
  }
  const isUntouched = !fields.body.trim() || fields.body === template;
  return {
    body: isUntouched ? body : `${fields.body.trimEnd()}\n\n${body}`,
    participants,
  };
}
