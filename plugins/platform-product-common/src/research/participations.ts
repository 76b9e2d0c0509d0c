import { NamedEntity } from '../catalog/types';
import { QuoteConsent, ResearchMethod } from './notes';

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
  code: string;
  role?: string;
  teamRef?: string;
  consent: { quotes: QuoteConsent; followUp: boolean; until: string };
}
