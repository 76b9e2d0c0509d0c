import { DatabaseManager } from '@backstage/backend-defaults/database';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { statementLogRef } from './statementLogRef';

/** Backstage's own database service, with every plugin's connection in the log. */
export const observedDatabase = createServiceFactory({
  service: coreServices.database,
  deps: {
    config: coreServices.rootConfig,
    lifecycle: coreServices.lifecycle,
    logger: coreServices.logger,
    log: statementLogRef,
    pluginMetadata: coreServices.pluginMetadata,
    rootLifecycle: coreServices.rootLifecycle,
    rootLogger: coreServices.rootLogger,
  },
  createRootContext: ({ config, rootLifecycle, rootLogger }) =>
    DatabaseManager.fromConfig(config, { rootLifecycle, rootLogger }),
  async factory({ pluginMetadata, lifecycle, logger, log }, manager) {
    const pluginId = pluginMetadata.getId();
    const database = manager.forPlugin(pluginId, { lifecycle, logger });
    return {
      migrations: database.migrations,
      async getClient() {
        const knex = await database.getClient();
        log.observe(pluginId, knex);
        return knex;
      },
    };
  },
});
