import {
  Mandate,
  MandateChange,
  MandateRequest,
  NamedEntity,
  Page,
  PageRequest,
} from 'backstage-plugin-platform-product-common';
import { Caller } from '../../http/Caller';

/** A product of a requirement, with the teams that are to use it for that reason. */
export interface RequiredProduct extends NamedEntity {
  /** Whether it still is a product of the catalog. */
  isPresent: boolean;
  /** Teams that the requirement holds for and that the product is meant for. */
  covered: number;
  /** Of those: how many have said something since it ended. */
  confirmed: number;
}

/** A requirement with all of its products, whoever may see them. */
export interface WholeMandate
  extends Omit<Mandate, 'products' | 'covered' | 'confirmed' | 'allowed'> {
  products: RequiredProduct[];
}

/** Which requirements. */
export interface MandateListRequest extends PageRequest {
  product?: string;
  status?: Mandate['status'];
}

/** What is required of teams, and until when. */
export interface MandateService {
  /** Newest first. */
  list(
    caller: Caller,
    request: MandateListRequest,
  ): Promise<Page<WholeMandate>>;

  /** @throws InputError for what is not in the catalog, or an end that is not to come */
  create(caller: Caller, request: MandateRequest): Promise<WholeMandate>;

  read(caller: Caller, mandateId: string): Promise<WholeMandate>;

  /** @throws LostRaceError when somebody changed it meanwhile, or it has ended */
  change(
    caller: Caller,
    mandateId: string,
    change: MandateChange,
  ): Promise<WholeMandate>;

  /**
   * Ends it now; its teams are asked to confirm.
   *
   * @throws LostRaceError when somebody changed it meanwhile, or it has ended
   */
  end(
    caller: Caller,
    mandateId: string,
    version: number,
  ): Promise<WholeMandate>;

  /** Ends those that have expired by a moment, each once whoever else does; how many. */
  expire(now: Date): Promise<number>;
}
