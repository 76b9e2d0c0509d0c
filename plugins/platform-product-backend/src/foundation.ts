import {
  AuthService,
  LoggerService,
  PermissionsService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Knex } from 'knex';
import { readCatalogConfig } from './catalog/CatalogConfig';
import { CatalogMirror } from './catalog/CatalogMirror';
import { MirrorCounts } from './catalog/MirrorCounts';
import { MirrorStore } from './catalog/MirrorStore';
import { OwnerStore } from './catalog/OwnerStore';
import { ProductDirectory } from './catalog/ProductDirectory';
import { ProductStore } from './catalog/ProductStore';
import { TeamStore } from './catalog/TeamStore';
import { UsageStore } from './catalog/UsageStore';
import { CatalogVisibility } from './permissions/CatalogVisibility';
import { Decisions } from './permissions/Decisions';
import { Ownership } from './permissions/Ownership';
import { ProductAccess } from './permissions/ProductAccess';
import { JobRuns } from './setup/JobRuns';
import { JobRunStore } from './setup/JobRunStore';

/** What every room stands on. */
export interface Foundation {
  config: RootConfigService;
  logger: LoggerService;
  scheduler: SchedulerService;
  now: () => Date;
  knex: Knex;
  /** Group types that count as teams, lower case. */
  teamTypes: string[];
  mirror: CatalogMirror;
  products: ProductDirectory;
  access: ProductAccess;
  visibility: CatalogVisibility;
  ownership: Ownership;
  jobRunStore: JobRunStore;
  jobRuns: JobRuns;
}

/** Lays it, on a database whose tables are up to date. */
export function layFoundation(options: {
  auth: AuthService;
  catalog: CatalogService;
  config: RootConfigService;
  knex: Knex;
  logger: LoggerService;
  now: () => Date;
  permissions: PermissionsService;
  scheduler: SchedulerService;
}): Foundation {
  const { auth, catalog, config, knex, logger, now, permissions, scheduler } =
    options;
  const catalogConfig = readCatalogConfig(config);
  const usage = new UsageStore(knex);
  const mirror = new CatalogMirror({
    auth,
    catalog,
    config: catalogConfig,
    store: new MirrorStore(knex),
    usage,
    now,
  });
  const products = new ProductDirectory({
    mirror,
    products: new ProductStore(knex),
    teams: new TeamStore(knex, catalogConfig.teamTypes),
    usage,
    owners: new OwnerStore(knex),
    counts: new MirrorCounts(knex, catalogConfig.teamTypes),
  });
  const visibility = new CatalogVisibility(catalog);
  const access = new ProductAccess({
    permissions,
    decisions: new Decisions(permissions),
    visibility,
    products,
  });
  const ownership = new Ownership({
    products,
    ancestors:
      config.getOptionalBoolean('platformProduct.ownership.ancestors') ?? true,
  });
  const jobRunStore = new JobRunStore(knex);
  return {
    config,
    logger,
    scheduler,
    now,
    knex,
    teamTypes: catalogConfig.teamTypes,
    mirror,
    products,
    access,
    visibility,
    ownership,
    jobRunStore,
    jobRuns: new JobRuns({ store: jobRunStore, logger, now }),
  };
}
