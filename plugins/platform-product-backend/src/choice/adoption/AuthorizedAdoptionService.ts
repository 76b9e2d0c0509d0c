import { choiceReadPermission } from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { ProductAccess } from '../../permissions/ProductAccess';
import { AdoptionService } from './AdoptionService';

/** Who may: whoever sees the product; alternatives that they can't see are left out. */
export class AuthorizedAdoptionService implements AdoptionService {
  constructor(
    private readonly inner: AdoptionService,
    private readonly access: ProductAccess,
  ) {}

  async read(caller: RequestCaller, entityRef: string) {
    await this.access.require(caller, entityRef, choiceReadPermission);
    const adoption = await this.inner.read(caller, entityRef);
    const refs = adoption.alternatives.flatMap(({ alternative }) =>
      'entityRef' in alternative ? alternative.entityRef : [],
    );
    const sight = await this.access.sightOf(caller, refs);
    return {
      ...adoption,
      alternatives: adoption.alternatives.filter(
        ({ alternative }) =>
          !('entityRef' in alternative) || sight.sees(alternative.entityRef),
      ),
    };
  }
}
