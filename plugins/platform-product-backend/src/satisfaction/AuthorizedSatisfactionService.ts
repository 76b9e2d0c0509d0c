import { NotAllowedError } from '@backstage/errors';
import {
  ratingCreatePermission,
  RatingRequest,
  satisfactionReadPermission,
} from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../http/Caller';
import { ProductAccess } from '../permissions/ProductAccess';
import { SatisfactionService } from './SatisfactionService';

/**
 * Who may: whoever sees the product reads what is published; people signed in with
 * their own account rate. No role sees more than the others.
 */
export class AuthorizedSatisfactionService implements SatisfactionService {
  constructor(
    private readonly inner: SatisfactionService,
    private readonly access: ProductAccess,
  ) {}

  async readMine(caller: RequestCaller, entityRef: string) {
    await this.requireOwnAnswer(caller, entityRef);
    return this.inner.readMine(caller, entityRef);
  }

  async rate(caller: RequestCaller, entityRef: string, request: RatingRequest) {
    await this.requireOwnAnswer(caller, entityRef, { fresh: true });
    return this.inner.rate(caller, entityRef, request);
  }

  async withdraw(caller: RequestCaller, entityRef: string) {
    await this.requireOwnAnswer(caller, entityRef, { fresh: true });
    return this.inner.withdraw(caller, entityRef);
  }

  async readPublished(
    caller: RequestCaller,
    entityRef: string,
    period?: string,
  ) {
    await this.access.require(caller, entityRef, satisfactionReadPermission);
    return this.inner.readPublished(caller, entityRef, period);
  }

  private async requireOwnAnswer(
    caller: RequestCaller,
    entityRef: string,
    options?: { fresh: boolean },
  ) {
    await this.access.require(
      caller,
      entityRef,
      ratingCreatePermission,
      options,
    );
    if (caller.kind !== 'user') {
      throw new NotAllowedError(
        'Only people signed in with their own account have an answer of their own',
      );
    }
  }
}
