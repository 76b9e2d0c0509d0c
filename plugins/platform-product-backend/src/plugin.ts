import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { platformProductPermissions } from 'backstage-plugin-platform-product-common';
import {
  satisfactionContract,
  scorecardContract,
  setupContract,
} from 'backstage-plugin-platform-product-common/contract';
import Router from 'express-promise-router';
import { version } from '../package.json';
import { PeopleStore } from './catalog/PeopleStore';
import { scheduleCatalogMirror } from './catalog/scheduleCatalogMirror';
import { openDatabase } from './database/openDatabase';
import { oneReplicaAtATimeBeside } from './database/replicaLock';
import {
  exampleRecordsFrom,
  scheduleExampleAnswers,
} from './examples/scheduleExampleAnswers';
import { layFoundation } from './foundation';
import { jsonBody } from './http/body';
import { createCallers } from './http/callers';
import { mount } from './http/mount';
import { openApiOf } from './http/openApi';
import { RequestLimit } from './http/RequestLimit';
import { RequestLimitStore } from './http/RequestLimitStore';
import { createSatisfactionRoom } from './satisfaction/satisfactionRoom';
import { createScorecardRoom } from './scorecard/scorecardRoom';
import { createSetupRoom } from './setup/setupRoom';

/**
 * Composes the rooms; nothing here decides anything.
 *
 * @public
 */
export const platformProductPlugin = createBackendPlugin({
  pluginId: 'platform-product',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init({
        auth,
        catalog,
        config,
        database,
        httpAuth,
        httpRouter,
        logger,
        permissions,
        permissionsRegistry,
        scheduler,
        userInfo,
      }) {
        const now = () => new Date();
        const knex = await openDatabase(database);
        permissionsRegistry.addPermissions(platformProductPermissions);

        const foundation = layFoundation({
          auth,
          catalog,
          config,
          knex,
          logger,
          now,
          permissions,
          scheduler,
        });
        const { jobRuns, mirror, products } = foundation;
        const satisfaction = await createSatisfactionRoom(foundation);
        const scorecard = createScorecardRoom(foundation);
        const setup = createSetupRoom(foundation, {
          pepperSource: satisfaction.pepper.source,
          openApi: openApiOf(
            [satisfactionContract, scorecardContract, setupContract],
            version,
          ),
        });

        const router = Router();
        router.use(jsonBody());
        const mounting = {
          router,
          callers: createCallers({ auth, httpAuth, userInfo, config, now }),
          limit: new RequestLimit({
            store: new RequestLimitStore(knex),
            writesPerMinute:
              config.getOptionalNumber(
                'platformProduct.limits.writesPerMinute',
              ) ?? 120,
            secret: satisfaction.pepper.secret,
          }),
        };
        mount(mounting, satisfactionContract, satisfaction.handlers);
        mount(mounting, scorecardContract, scorecard.handlers);
        mount(mounting, setupContract, setup.handlers);
        httpRouter.use(router);

        // When it is first used, the scheduler creates tables in this database, and
        // does not expect another replica to do the same.
        await oneReplicaAtATimeBeside(knex, () =>
          Promise.all([
            scheduleCatalogMirror({ scheduler, mirror, jobRuns }),
            satisfaction.schedule(),
          ]),
        );
        const exampleRecords = exampleRecordsFrom(config);
        if (exampleRecords) {
          await scheduleExampleAnswers({
            path: exampleRecords,
            scheduler,
            products,
            people: new PeopleStore(knex),
            ...satisfaction.example,
            jobRuns,
            logger,
            now,
          });
        }
      },
    });
  },
});
