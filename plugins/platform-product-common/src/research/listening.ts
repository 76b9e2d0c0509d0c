import { NamedEntity } from '../catalog/types';

/**
 * Whether anybody was listened to about a product. Numbers alone: who was, and what they
 * said, is for the members of a study.
 * @public
 */
export interface Listening {
  /** How many days it looks back. */
  days: number;
  /** Talks and days beside somebody, held in these days. */
  notes: number;
  /** Distinct teams of those who were heard, as far as they were noted. */
  teams: number;
  /**
   * Of the teams that opted out and are large enough that nobody in particular was heard.
   * Absent for whoever may not read choices.
   */
  optedOut?: { heard: number; of: number };
  /** Absent while nobody has sat beside anybody. */
  daysSinceShadowing?: number;
  /** For researchers, owners and members of a study: teams that opted out, and were not heard. */
  next?: NamedEntity[];
}

/**
 * Somebody who offered to talk about a product.
 * @public
 */
export interface Volunteer {
  userRef: string;
  words?: string;
  /** A day. */
  offeredOn: string;
  /** The day on which somebody asked them last, about whatever product. */
  lastAskedOn?: string;
}

/**
 * Who offered to talk about a product.
 * @public
 */
export interface Volunteers {
  /** The reader's own offer. */
  mine?: { words?: string; offeredOn: string };
  /** For members of a study about the product alone. */
  items?: Volunteer[];
}

/**
 * An offer to talk.
 * @public
 */
export interface VolunteerRequest {
  words?: string;
}

/**
 * That somebody is asked to talk.
 * @public
 */
export interface ContactRequest {
  /** A UUID of the writer's: what is sent twice with it is kept once. */
  id?: string;
  userRef: string;
  /** Needed, and kept, when they were asked in the last 60 days. */
  reason?: string;
}

/**
 * That somebody was asked.
 * @public
 */
export interface Contact {
  /** A day. */
  askedOn: string;
}
