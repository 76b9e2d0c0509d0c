/**
 * Somebody whose name stands before what was said.
 * @public
 */
export interface TranscriptSpeaker {
  name: string;
  /** How often they speak. */
  turns: number;
}

/**
 * What was said in one go.
 * @public
 */
export interface TranscriptTurn {
  /** The name that stands before it; none where a text begins without. */
  speaker?: string;
  /** When, as it was written, such as `00:10:02`. */
  at?: string;
  words: string;
}

/**
 * A talk as it was written down turn by turn. It has the names of people in it: it is
 * taken apart where it is read, and never leaves there.
 * @public
 */
export interface Transcript {
  /** In the order in which they first speak. */
  speakers: TranscriptSpeaker[];
  turns: TranscriptTurn[];
}
