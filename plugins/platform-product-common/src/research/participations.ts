import { NamedEntity } from '../catalog/types';
import { Insight } from './insights';
import { QuoteConsent, ResearchMethod } from './notes';

/**
 * An insight that a talk led to.
 * @public
 */
export type LearntFromIt = Pick<
  Insight,
  'id' | 'products' | 'statement' | 'isSealed' | 'ledTo'
>;

/**
 * What is kept about the caller in one research note.
 * @public
 */
export interface Participation {
  id: string;
  /** Those that the caller can see. */
  products: NamedEntity[];
  method: ResearchMethod;
  heldOn: string;
  /** Absent, like role and team, where it is sealed. */
  code?: string;
  role?: string;
  teamRef?: string;
  /** Whether who they are in the note is kept under a key that the portal has no longer. */
  isSealed?: true;
  consent: { quotes: QuoteConsent; followUp: boolean; until: string };
  /** Published insights that the note speaks for or against, and that the caller may read. */
  cameOfIt: LearntFromIt[];
}
