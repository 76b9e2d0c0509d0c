import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { ProductPageRequest } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { Readable } from 'stream';
import { ChangingCatalog } from '../../__testUtils__/changingCatalog';
import { tickingClock } from '../../__testUtils__/catalogRoom';
import { person } from '../../__testUtils__/people';
import {
  allow,
  onlyIf,
  permissionsUnder,
  rule,
} from '../../__testUtils__/policy';
import { layFoundation } from '../../foundation';
import { createProductRoom } from '../productRoom';

export const ci = 'component:default/ci';

/** What grace says of Build Pipeline, unless a test is about something else. */
export const page = (
  version: number,
  changes: {
    profile?: Partial<ProductPageRequest['profile']>;
    groups?: string[];
  } = {},
): ProductPageRequest => ({
  profile: { takesOn: [], ...changes.profile },
  audience: { groups: changes.groups ?? [] },
  version,
});

/**
 * The product room with a company in its catalog, which was mirrored.
 *
 * @param options - `hides` makes what people see in the catalog depend on the entity
 */
export async function ownersOffice(
  knex: Knex,
  entities: Entity[],
  options: { hides?: ChangingCatalog['hides'] } = {},
) {
  const { hides } = options;
  const catalog = new ChangingCatalog(entities);
  catalog.hides = hides ?? catalog.hides;
  const foundation = layFoundation({
    auth: mockServices.auth(),
    catalog: catalog.service,
    config: mockServices.rootConfig(),
    knex,
    logger: mockServices.logger.mock(),
    now: tickingClock(),
    permissions: permissionsUnder(
      ({ name }) =>
        hides && name === catalogEntityReadPermission.name
          ? onlyIf(rule('IS_ENTITY_KIND', { kinds: ['component', 'group'] }))
          : allow,
      entities,
    ),
    scheduler: mockServices.scheduler.mock(),
  });
  await foundation.mirror.scan();
  const { handlers } = createProductRoom(foundation);
  const params = { kind: 'component', namespace: 'default', name: 'ci' };
  return {
    mirror: foundation.mirror,
    catalog,
    /** Somebody asks about Build Pipeline: `as('grace').change(page(0))`. */
    as: (name: string, at = '2026-11-23T12:00:00.000Z') => {
      const asked = {
        caller: person(name, at),
        params,
        incoming: Readable.from([]),
      };
      const nothing = { query: {}, body: undefined };
      return {
        read: () => handlers.readProduct({ ...asked, ...nothing }),
        change: (body: ProductPageRequest) =>
          handlers.changeProduct({ ...asked, query: {}, body }),
        changes: (query: { limit?: number; cursor?: string } = {}) =>
          handlers.listProductChanges({ ...asked, query, body: undefined }),
        jobs: () => handlers.listProductJobs({ ...asked, ...nothing }),
        addJob: (
          body: { id?: string; when: string; want: string; soThat: string },
          product = 'ci',
        ) =>
          handlers.addProductJob({
            ...asked,
            params: { ...params, name: product },
            query: {},
            body,
          }),
      };
    },
  };
}
