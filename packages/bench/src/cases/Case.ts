import { Call } from '../portal/Portal';

/** Something that is measured again and again. */
export interface Case {
  name: string;
  connections: number;
  /** How many answers or ratings there are of the product it is about. */
  size?: number;
  /** What is sent, in turn. A new list for each visit where nobody may come twice. */
  calls(): Promise<Call[]>;
  /** Whether a call takes too long for the rounds. */
  slow?: boolean;
  /** Whether a visit ends after these calls instead of after its time. */
  once?: boolean;
}
