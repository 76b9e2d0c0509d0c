import {
  ProductListRequest,
  satisfactionReadPermission,
} from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../http/Caller';
import { ProductAccess } from '../permissions/ProductAccess';
import { ScorecardService } from './ScorecardService';

/** Who may: whoever may read what is published of a product sees it in the list. */
export class AuthorizedScorecardService implements ScorecardService {
  constructor(
    private readonly inner: ScorecardService,
    private readonly access: ProductAccess,
  ) {}

  async listProducts(caller: RequestCaller, request: ProductListRequest) {
    const scope = await this.access.scopeOf(caller, satisfactionReadPermission);
    return this.inner.listProducts(caller, { ...request, scope });
  }
}
