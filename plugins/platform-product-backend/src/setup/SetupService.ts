import { Setup } from 'backstage-plugin-platform-product-common';
import { Caller } from '../http/Caller';

/** How an installation stands. */
export interface SetupService {
  read(caller: Caller): Promise<Setup>;
}
