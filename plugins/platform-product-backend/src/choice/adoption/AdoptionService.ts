import { Adoption } from 'backstage-plugin-platform-product-common';
import { Caller } from '../../http/Caller';

/** Who chose a product, who must use it, who left, and for what. */
export interface AdoptionService {
  read(caller: Caller, entityRef: string): Promise<Adoption>;
}
