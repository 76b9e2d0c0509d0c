import { NotAllowedError } from '@backstage/errors';
import { Setup } from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../http/Caller';
import { SetupService } from './SetupService';

/** Who may: members of the `platformProduct.admins` groups. */
export class AuthorizedSetupService implements SetupService {
  constructor(
    private readonly inner: SetupService,
    private readonly admins: Set<string>,
  ) {}

  async read(caller: RequestCaller): Promise<Setup> {
    const claims = caller.kind === 'user' ? await caller.claims() : [];
    if (!claims.some(ref => this.admins.has(ref))) {
      throw new NotAllowedError(
        'Setup is for portal admins: the groups listed in platformProduct.admins',
      );
    }
    return this.inner.read(caller);
  }
}
