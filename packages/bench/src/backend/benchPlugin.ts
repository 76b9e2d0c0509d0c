import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { json } from 'express';
import Router from 'express-promise-router';
import { createFloor, mountFloors } from './floors';
import { mountPopulation } from './mountPopulation';
import { mountWatching } from './mountWatching';
import { statementLogRef } from './statementLogRef';

const floorRows = 2000;

/** The routes that the plugins are compared with, and those that prepare and watch. */
export const benchPlugin = createBackendPlugin({
  pluginId: 'bench',
  register({ registerInit }) {
    registerInit({
      deps: {
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        log: statementLogRef,
      },
      async init({ database, httpAuth, httpRouter, log }) {
        const knex = await database.getClient();
        await createFloor(knex, floorRows);
        const router = Router();
        router.use(json());
        mountFloors(router, { httpAuth, knex });
        mountPopulation(router, log);
        mountWatching(router, log);
        httpRouter.use(router);
      },
    });
  },
});
