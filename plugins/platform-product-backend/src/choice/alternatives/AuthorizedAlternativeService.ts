import { NotAllowedError } from '@backstage/errors';
import {
  Alternative,
  AlternativeAliasRequest,
  choiceReadPermission,
  PageRequest,
  ProductAlternative,
} from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { Ownership } from '../../permissions/Ownership';
import { ProductAccess } from '../../permissions/ProductAccess';
import { AlternativeService } from './AlternativeService';

const refOf = (alternative: Alternative | { entityRef: string }): string[] =>
  'entityRef' in alternative ? [alternative.entityRef] : [];

/**
 * Who may: whoever sees a product; owners put names together. Alternatives and teams that
 * somebody can't see are left out.
 */
export class AuthorizedAlternativeService implements AlternativeService {
  constructor(
    private readonly inner: AlternativeService,
    private readonly options: { access: ProductAccess; ownership: Ownership },
  ) {}

  async ofProduct(caller: RequestCaller, entityRef: string) {
    const { access, ownership } = this.options;
    await access.require(caller, entityRef, choiceReadPermission);
    const { items } = await this.inner.ofProduct(caller, entityRef);
    const sight = await access.sightOf(
      caller,
      items.flatMap(({ alternative, usedBy }) => [
        ...refOf(alternative),
        ...usedBy.map(team => team.entityRef),
      ]),
    );
    const isOwner = await ownership.owns(caller, entityRef);
    return {
      items: items
        .filter(({ alternative }) =>
          refOf(alternative).every(ref => sight.sees(ref)),
        )
        .map(
          (item): ProductAlternative => ({
            ...item,
            usedBy: item.usedBy.filter(team => sight.sees(team.entityRef)),
          }),
        ),
      allowed: isOwner ? ['merge' as const] : [],
    };
  }

  async list(caller: RequestCaller, { limit, cursor }: PageRequest) {
    const { access } = this.options;
    return this.inner.list(caller, {
      limit,
      cursor,
      scope: await access.scopeOf(caller, choiceReadPermission),
      sightOf: refs => access.sightOf(caller, refs),
    });
  }

  async listAliases(caller: RequestCaller, entityRef: string) {
    const { access } = this.options;
    await access.require(caller, entityRef, choiceReadPermission);
    const { items } = await this.inner.listAliases(caller, entityRef);
    const sight = await access.sightOf(
      caller,
      items.flatMap(({ means }) => refOf(means)),
    );
    return {
      items: items.filter(({ means }) =>
        refOf(means).every(ref => sight.sees(ref)),
      ),
    };
  }

  async putAlias(caller: RequestCaller, request: AlternativeAliasRequest) {
    const { access, ownership } = this.options;
    await access.require(caller, request.product, choiceReadPermission, {
      fresh: true,
    });
    if (!(await ownership.owns(caller, request.product))) {
      await this.inner.listAliases(caller, request.product);
      throw new NotAllowedError(
        'Only the owners of a product put names of alternatives together',
      );
    }
    return this.inner.putAlias(caller, request);
  }
}
