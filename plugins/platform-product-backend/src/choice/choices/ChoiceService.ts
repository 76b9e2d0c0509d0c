import {
  Bucket,
  ChoiceEvent,
  ChoiceOutcome,
  ChoiceRequest,
  Page,
  PageRequest,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import { Caller } from '../../http/Caller';

/** Which teams of a product. */
export interface TeamListRequest extends PageRequest {
  bucket?: Bucket;
  /** Only these, whether the product is meant for them or not. */
  teams?: string[];
  search?: string;
  /** Only those that said something. */
  said?: boolean;
}

/** What teams use, try and refuse, in their own words. */
export interface ChoiceService {
  /** Teams of a product, by name. */
  listTeams(
    caller: Caller,
    entityRef: string,
    request: TeamListRequest,
  ): Promise<Page<TeamChoice>>;

  /** Products that a team said something of, must use, or is seen using, by name. */
  listProducts(
    caller: Caller,
    teamRef: string,
    request: PageRequest & { due?: boolean },
  ): Promise<Page<TeamChoice>>;

  read(caller: Caller, entityRef: string, teamRef: string): Promise<TeamChoice>;

  /** @throws LostRaceError when somebody changed it meanwhile */
  record(
    caller: Caller,
    entityRef: string,
    teamRef: string,
    request: ChoiceRequest,
  ): Promise<TeamChoice>;

  /** Several at once, each for itself. */
  recordAll(
    caller: Caller,
    teamRef: string,
    requests: Array<ChoiceRequest & { product: string }>,
  ): Promise<{ outcomes: ChoiceOutcome[] }>;

  /** @throws LostRaceError when somebody changed it meanwhile */
  remove(
    caller: Caller,
    entityRef: string,
    teamRef: string,
    version: number,
  ): Promise<TeamChoice>;

  /** @throws ConflictError when it is too late */
  undo(
    caller: Caller,
    entityRef: string,
    teamRef: string,
    version: number,
  ): Promise<TeamChoice>;

  /** Newest first. */
  listEvents(
    caller: Caller,
    entityRef: string,
    teamRef: string,
    request: PageRequest,
  ): Promise<Page<ChoiceEvent>>;
}
