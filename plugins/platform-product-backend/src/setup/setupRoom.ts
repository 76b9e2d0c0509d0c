import {
  canonicalEntityRef,
  Setup,
} from 'backstage-plugin-platform-product-common';
import { version } from '../../package.json';
import { engineOf } from '../database/engine';
import { Foundation } from '../foundation';
import { AuthorizedSetupService } from './AuthorizedSetupService';
import { DefaultSetupService } from './DefaultSetupService';
import { setupHandlers } from './setupHandlers';

/** Furnishes the setup room. */
export function createSetupRoom(
  { config, jobRunStore, knex, products }: Foundation,
  options: {
    pepperSource: Setup['pepper']['source'];
    /** Describes the whole API. */
    openApi: () => { openapi: string };
  },
) {
  const service = new AuthorizedSetupService(
    new DefaultSetupService({
      products,
      jobRuns: jobRunStore,
      pepperSource: options.pepperSource,
      permissionsEnabled:
        config.getOptionalBoolean('permission.enabled') ?? false,
      versions: {
        plugin: version,
        node: process.version,
        database: engineOf(knex),
      },
    }),
    new Set(
      (config.getOptionalStringArray('platformProduct.admins') ?? []).map(ref =>
        canonicalEntityRef(ref),
      ),
    ),
  );
  return { handlers: setupHandlers(service, options.openApi) };
}
