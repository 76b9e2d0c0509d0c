import { QuoteConsent } from './notes';

/**
 * A passage of a note's text.
 * @public
 */
export interface Passage {
  /** Where it starts in the body, in UTF-16 code units as browsers count them. */
  start: number;
  /** Where it ends; exclusive. */
  end: number;
  /** What stands there; anything else is refused. */
  quote: string;
}

/**
 * A highlight, for the readers of its note alone.
 * @public
 */
export interface Highlight extends Passage {
  id: string;
  tags: string[];
  /** Id of the participant who said it. */
  participantId?: string;
  /** How it may be quoted: as its participant, or the most careful one of them all, agreed. */
  quotes: QuoteConsent;
  createdAt: string;
  version: number;
}

/**
 * A highlight as it is made.
 * @public
 */
export interface HighlightRequest extends Passage {
  /** A UUID of the writer's choice: what is sent twice with it is kept once. */
  id?: string;
  tags?: string[];
  participantId?: string;
}

/**
 * What changes in a highlight; its passage changes as a whole.
 * @public
 */
export interface HighlightChange {
  passage?: Passage;
  tags?: string[];
  /** Null when it is not plain who said it. */
  participantId?: string | null;
  version: number;
}
