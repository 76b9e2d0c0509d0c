import {
  ReconsiderationOutcome,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import { Caller } from '../../http/Caller';

/** What owners and a team that opted out say to each other. */
export interface TalkService {
  /** The owners' answer to an opt-out, for everybody to read. */
  answer(
    caller: Caller,
    entityRef: string,
    teamRef: string,
    answer: { answer: string; version: number },
  ): Promise<TeamChoice>;

  /** The owners ask the team to think again; once in 90 days. */
  ask(
    caller: Caller,
    entityRef: string,
    teamRef: string,
    text: string,
  ): Promise<TeamChoice>;

  /** What came of being asked. */
  conclude(
    caller: Caller,
    entityRef: string,
    teamRef: string,
    outcome: ReconsiderationOutcome,
  ): Promise<TeamChoice>;
}
