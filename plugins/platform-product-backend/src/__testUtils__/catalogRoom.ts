import { mockServices } from '@backstage/backend-test-utils';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { readCatalogConfig } from '../catalog/CatalogConfig';
import { CatalogMirror } from '../catalog/CatalogMirror';
import { MirrorCounts } from '../catalog/MirrorCounts';
import { MirrorStore } from '../catalog/MirrorStore';
import { OwnerStore } from '../catalog/OwnerStore';
import { ProductDirectory } from '../catalog/ProductDirectory';
import { ProductStore } from '../catalog/ProductStore';
import { TeamStore } from '../catalog/TeamStore';
import { UsageStore } from '../catalog/UsageStore';

/** A clock that is a second later each time somebody looks at it. */
export const tickingClock = () => {
  let time = Date.parse('2026-11-23T08:00:00.000Z');
  return () => new Date((time += 1000));
};

/** The catalog room on a database, as the plugin composes it. */
export function catalogRoom(options: {
  knex: Knex;
  catalog: CatalogService;
  platformProduct?: JsonObject;
  now?: () => Date;
}) {
  const { knex, catalog, platformProduct = {} } = options;
  const config = readCatalogConfig(
    mockServices.rootConfig({ data: { platformProduct } }),
  );
  const usage = new UsageStore(knex);
  const mirror = new CatalogMirror({
    auth: mockServices.auth(),
    catalog,
    config,
    store: new MirrorStore(knex),
    usage,
    now: options.now ?? tickingClock(),
  });
  const products = new ProductDirectory({
    mirror,
    products: new ProductStore(knex),
    teams: new TeamStore(knex, config.teamTypes),
    usage,
    owners: new OwnerStore(knex),
    counts: new MirrorCounts(knex, config.teamTypes),
  });
  return { mirror, products };
}
