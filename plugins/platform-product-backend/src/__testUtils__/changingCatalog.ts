import { stringifyEntityRef, Entity } from '@backstage/catalog-model';
import { BackstageUserPrincipal } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

/** A catalog that changes, breaks, and hides things from people. */
export class ChangingCatalog {
  /** The stream breaks after this many pages. */
  breaksAfter = Infinity;
  pageSize = 3;
  /** Whether somebody must not see an entity; asked for people, not for this plugin. */
  hides = (_entityRef: string, _userRef: string) => false;
  /** Every question that was put, such as `getEntityByRef`. */
  readonly questions: string[] = [];

  constructor(public entities: Entity[]) {}

  readonly service: CatalogService = catalogServiceMock.mock({
    streamEntities: request => this.stream(request),
    getEntityByRef: async (ref, options) => {
      this.questions.push('getEntityByRef');
      return this.seenBy(options).getEntityByRef(ref);
    },
    getEntitiesByRefs: async (request, options) => {
      this.questions.push('getEntitiesByRefs');
      return this.seenBy(options).getEntitiesByRefs(request);
    },
  });

  private async *stream(
    request?: Parameters<CatalogService['streamEntities']>[0],
  ) {
    this.questions.push('streamEntities');
    const { pageSize } = this;
    const pages = catalogServiceMock({
      entities: this.entities,
    }).streamEntities({ ...request, pageSize });
    let page = 0;
    for await (const entities of pages) {
      if (page++ >= this.breaksAfter) {
        throw new Error('The catalog broke');
      }
      yield entities;
    }
  }

  private seenBy(options?: object) {
    const { userEntityRef } = ((options as any)?.credentials?.principal ??
      {}) as Partial<BackstageUserPrincipal>;
    return catalogServiceMock({
      entities: this.entities.filter(
        entity =>
          !userEntityRef ||
          !this.hides(stringifyEntityRef(entity), userEntityRef),
      ),
    });
  }
}
