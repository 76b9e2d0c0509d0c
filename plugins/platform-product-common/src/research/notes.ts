import { NamedEntity } from '../catalog/types';
import { PageRequest } from '../http/list';

/**
 * How somebody listened.
 * @public
 */
export type ResearchMethod =
  | 'interview'
  | 'shadowing'
  | 'diary'
  | 'usability'
  | 'ride-along';

/**
 * How somebody may be quoted outside the study.
 * @public
 */
export type QuoteConsent = 'none' | 'anonymous' | 'named';

/**
 * What a participant agreed to. Without their yes to notes there is no note.
 * @public
 */
export interface ParticipantConsentRequest {
  /** They were told what is kept, who reads it and until when, and said yes. */
  notes: true;
  quotes: QuoteConsent;
  /** Whether they may be asked again. */
  followUp: boolean;
  /** The last day on which the note is kept; twelve months after it was held unless said. */
  until?: string;
}

/**
 * A participant as they are written down: a code, never a name.
 * @public
 */
export interface ParticipantRequest {
  /** Such as `P-01`; each once in a note. */
  code: string;
  role?: string;
  teamRef?: string;
  consent: ParticipantConsentRequest;
  /** Who it is. Kept as a keyed hash alone, for them to find and withdraw their part. */
  userRef?: string;
}

/**
 * A participant, as the readers of a note see them.
 * @public
 */
export interface Participant {
  id: string;
  code: string;
  role?: string;
  /** A team of too few people shows as the first group above it that has enough. */
  teamRef?: string;
  /** Whether `teamRef` is such a group; sent back, it means the team that it stands for. */
  isParentOfTeam?: boolean;
  consent: {
    notes: true;
    quotes: QuoteConsent;
    followUp: boolean;
    until: string;
  };
  /** Whether they find their part among their own data. */
  isLinked: boolean;
}

/**
 * Minutes that a product saves each time somebody does a job with it, negative where it costs
 * them: as the participant said, and as somebody measured beside them. Whole minutes from −480
 * to 480.
 * @public
 */
export interface ObservedMinutes {
  /** Of a participant of the note. */
  code: string;
  /** One of the product's jobs. */
  jobId?: string;
  saidMinutes: number;
  observedMinutes: number;
}

/**
 * Why nothing but the shell of a note is left.
 * @public
 */
export type GoneBecause = 'withdrawn' | 'expired';

/**
 * A research note without anything that was written in it.
 * @public
 */
export interface ResearchNoteEntry {
  id: string;
  /** Those that the reader can see. */
  products: NamedEntity[];
  method: ResearchMethod;
  /** The day on which it was held. */
  heldOn: string;
  jobId?: string;
  studyId?: string;
  /** Whether the reader wrote it. */
  isMine: boolean;
  participantCount: number;
  highlightCount: number;
  /** The last day on which it is kept. */
  keptUntil: string;
  gone?: GoneBecause;
  /** ISO instant, UTC. */
  createdAt: string;
  /** ISO instant, UTC. */
  changedAt: string;
  version: number;
  /** What the reader may do with it. */
  allowed: Array<'edit' | 'delete' | 'highlight'>;
}

/**
 * A research note, for its author and the named members of its study alone.
 * @public
 */
export interface ResearchNote extends ResearchNoteEntry {
  /** Markdown, exactly as it was sent. */
  body?: string;
  /** Where notes are kept elsewhere. */
  link?: string;
  pains: string[];
  participants: Participant[];
  observed: ObservedMinutes[];
}

/**
 * A research note as it is written.
 * @public
 */
export interface ResearchNoteRequest {
  /** A UUID of the writer's choice: what is sent twice with it is kept once. */
  id?: string;
  /** References; at most 5. */
  products: string[];
  method: ResearchMethod;
  heldOn: string;
  jobId?: string;
  studyId?: string;
  /** Refused where the portal has no key to keep it under. */
  body?: string;
  link?: string;
  pains?: string[];
  /** Nobody only in a shadowing log of one's own work. */
  participants: ParticipantRequest[];
  /** In a shadowing log about one product; at most 30. */
  observed?: ObservedMinutes[];
}

/**
 * What changes in a research note; what is absent stays. Highlights follow their text, and
 * go when it does.
 * @public
 */
export interface ResearchNoteChange {
  products?: string[];
  method?: ResearchMethod;
  heldOn?: string;
  /** Null takes it away. */
  jobId?: string | null;
  /** Null takes it out of its study. */
  studyId?: string | null;
  body?: string;
  /** Null takes it away. */
  link?: string | null;
  pains?: string[];
  /** All of them; who had a code keeps what it is linked to. */
  participants?: ParticipantRequest[];
  /** All of them. */
  observed?: ObservedMinutes[];
  version: number;
}

/**
 * Which research notes; newest first.
 * @public
 */
export interface ResearchNoteListRequest extends PageRequest {
  product?: string;
  studyId?: string;
}

/**
 * What research can keep in this portal, and for whom.
 * @public
 */
export interface ResearchTerms {
  /** Whether there is a key; without one notes are a link to notes kept elsewhere. */
  keepsText: boolean;
  /** Months after which a note goes unless its participants agreed to another day. */
  keptMonths: number;
  /** Whether the caller may write about every product; else about those they own. */
  isResearcher: boolean;
}
