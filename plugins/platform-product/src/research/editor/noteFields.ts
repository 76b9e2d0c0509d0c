import {
  QuoteConsent,
  ResearchMethod,
  ResearchNote,
  ResearchNoteChange,
  ResearchNoteRequest,
} from 'backstage-plugin-platform-product-common';

/** The ways to listen, in the order in which they are offered. */
export const methods: ResearchMethod[] = [
  'interview',
  'shadowing',
  'diary',
  'usability',
  'ride-along',
];

/** A participant as they are typed. */
export interface ParticipantFields {
  code: string;
  role: string;
  /** Reference of a group; empty: not said. */
  teamRef: string;
  quotes: QuoteConsent;
  followUp: boolean;
  /** Empty: twelve months. */
  until: string;
  /** Reference of the user to link; empty: nobody, or as it is. */
  userRef: string;
  /** They were told what is kept, and said yes. */
  agreed: boolean;
  isLinked: boolean;
}

/** Minutes that a job saves, as they are typed. */
export interface ObservedFields {
  /** Of a participant. */
  code: string;
  /** One of the product's jobs; empty: none. */
  jobId: string;
  said: string;
  observed: string;
}

/** A note as it is typed. */
export interface NoteFields {
  method: ResearchMethod;
  heldOn: string;
  /** Empty: none. */
  studyId: string;
  /** One of the product's jobs; empty: none. */
  jobId: string;
  body: string;
  /** Empty: none. */
  link: string;
  /** One a line. */
  pains: string;
  participants: ParticipantFields[];
  /** What was measured; told of a shadowing log alone. */
  observed: ObservedFields[];
}

const day = (moment: Date) => moment.toISOString().slice(0, 10);

/** The next code that nobody has. */
export function nextCode(participants: ParticipantFields[]): string {
  const taken = new Set(participants.map(({ code }) => code));
  let number = 1;
  const codeOf = (n: number) => `P-${String(n).padStart(2, '0')}`;
  while (taken.has(codeOf(number))) {
    number += 1;
  }
  return codeOf(number);
}

/** Somebody of whom nothing is known yet but that they need a code. */
export const newParticipant = (
  others: ParticipantFields[],
): ParticipantFields => ({
  code: nextCode(others),
  role: '',
  teamRef: '',
  quotes: 'anonymous',
  followUp: false,
  until: '',
  userRef: '',
  agreed: false,
  isLinked: false,
});

/** What a note begins with. */
export const blankNote = (body: string, now = new Date()): NoteFields => ({
  method: 'interview',
  heldOn: day(now),
  studyId: '',
  jobId: '',
  body,
  link: '',
  pains: '',
  participants: [newParticipant([])],
  observed: [],
});

/** The parts of a kept note that can be typed. */
export const fieldsOf = (note: ResearchNote): NoteFields => ({
  method: note.method,
  heldOn: note.heldOn,
  studyId: note.studyId ?? '',
  jobId: note.jobId ?? '',
  body: note.body ?? '',
  link: note.link ?? '',
  pains: note.pains.join('\n'),
  participants: note.participants.map(
    ({ code, role, teamRef, consent, isLinked }) => ({
      code,
      role: role ?? '',
      teamRef: teamRef ?? '',
      quotes: consent.quotes,
      followUp: consent.followUp,
      until: consent.until,
      userRef: '',
      agreed: true,
      isLinked,
    }),
  ),
  observed: note.observed.map(
    ({ code, jobId, saidMinutes, observedMinutes }) => ({
      code,
      jobId: jobId ?? '',
      said: String(saidMinutes),
      observed: String(observedMinutes),
    }),
  ),
});

/** Whole minutes, saved or lost each time; undefined for what is none. */
export function minutesIn(typed: string): number | undefined {
  const text = typed.trim().replace('\u2212', '-');
  const minutes = /^-?\d{1,3}$/.test(text) ? Number(text) : undefined;
  return minutes !== undefined && Math.abs(minutes) <= 480
    ? minutes
    : undefined;
}

const isMeasured = ({ said, observed }: ObservedFields) =>
  minutesIn(said) !== undefined && minutesIn(observed) !== undefined;

/** What was measured beside those who are still in the note. */
function measured({ method, observed, participants }: NoteFields) {
  const codes = new Set(participants.map(({ code }) => code.trim()));
  return method === 'shadowing'
    ? observed.filter(({ code }) => codes.has(code.trim()))
    : [];
}

/** Why a note is not sent yet; nothing when it can be. */
export type Waiting =
  | 'consent'
  | 'participant'
  | 'code'
  | 'day'
  | 'minutes'
  | 'words';

/** What has to be there before anything leaves the browser. */
export function waitsFor(
  fields: NoteFields,
  keepsText: boolean,
): Waiting | undefined {
  const { participants, method } = fields;
  if (participants.some(({ agreed }) => !agreed)) {
    return 'consent';
  }
  if (participants.length === 0 && method !== 'shadowing') {
    return 'participant';
  }
  const codes = participants.map(({ code }) => code.trim());
  if (codes.some(code => !code) || new Set(codes).size < codes.length) {
    return 'code';
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(fields.heldOn)) {
    return 'day';
  }
  if (keepsText && !measured(fields).every(isMeasured)) {
    return 'minutes';
  }
  const isEmpty = keepsText
    ? !fields.body && !fields.link.trim() && !fields.pains.trim()
    : !fields.link.trim();
  return isEmpty ? 'words' : undefined;
}

const partsOf = (fields: NoteFields, keepsText: boolean) => ({
  method: fields.method,
  heldOn: fields.heldOn,
  // To the letter: highlights count from its beginning.
  ...(keepsText && {
    body: fields.body,
    pains: fields.pains
      .split('\n')
      .map(pain => pain.trim())
      .filter(Boolean),
    observed: measured(fields).map(({ code, jobId, said, observed }) => ({
      code: code.trim(),
      ...(jobId && { jobId }),
      saidMinutes: minutesIn(said)!,
      observedMinutes: minutesIn(observed)!,
    })),
  }),
  participants: fields.participants.map(one => ({
    code: one.code.trim(),
    ...(keepsText && one.role.trim() && { role: one.role.trim() }),
    ...(keepsText && one.teamRef && { teamRef: one.teamRef }),
    consent: {
      notes: true as const,
      quotes: one.quotes,
      followUp: one.followUp,
      ...(one.until && { until: one.until }),
    },
    ...(one.userRef && { userRef: one.userRef }),
  })),
});

/** What is sent of a note the first time. */
export function requestOf(
  fields: NoteFields,
  options: { id: string; productRef: string; keepsText: boolean },
): ResearchNoteRequest {
  const { id, productRef, keepsText } = options;
  const link = fields.link.trim();
  return {
    id,
    products: [productRef],
    ...partsOf(fields, keepsText),
    ...(fields.studyId && { studyId: fields.studyId }),
    ...(fields.jobId && { jobId: fields.jobId }),
    ...(link && { link }),
  };
}

/** What is sent of a note that is kept already. */
export const changeOf = (
  fields: NoteFields,
  options: { version: number; keepsText: boolean },
): ResearchNoteChange => ({
  ...partsOf(fields, options.keepsText),
  studyId: fields.studyId || null,
  jobId: fields.jobId || null,
  link: fields.link.trim() || null,
  version: options.version,
});
