import {
  MyRating,
  RatingRequest,
  Satisfaction,
} from 'backstage-plugin-platform-product-common';
import { Caller } from '../http/Caller';

/** What developers think of products: everyone's own answer, and what is published of all. */
export interface SatisfactionService {
  /** The caller's own answer in the current period, and the newest earlier one. */
  readMine(caller: Caller, entityRef: string): Promise<MyRating>;

  /** Gives or replaces the caller's whole answer; safe to repeat. */
  rate(
    caller: Caller,
    entityRef: string,
    request: RatingRequest,
  ): Promise<MyRating>;

  /** Deletes the caller's answer of the current period; safe to repeat. */
  withdraw(caller: Caller, entityRef: string): Promise<void>;

  /** What is published, of the given or the newest published period. */
  readPublished(
    caller: Caller,
    entityRef: string,
    period?: string,
  ): Promise<Satisfaction>;
}
