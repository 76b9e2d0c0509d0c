import {
  BackendFeature,
  coreServices,
  createServiceFactory,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import request from 'supertest';
import { platformProductPlugin } from '../plugin';
import { ChangingCatalog } from './changingCatalog';
import { company, companyUserInfo } from './company';

/** Who may ask in tests: the six, and those who are nobody in particular. */
export type Persona =
  | 'ada'
  | 'tariq'
  | 'grace'
  | 'lin'
  | 'max'
  | 'sam'
  | 'guest'
  | 'service'
  | 'nobody';

/** Everybody there is to ask as. */
export const personas: Persona[] = [
  'ada',
  'tariq',
  'grace',
  'lin',
  'max',
  'sam',
  'guest',
  'service',
  'nobody',
];

const authorizationOf = (persona: string): string | undefined => {
  switch (persona) {
    case 'nobody':
      return undefined;
    case 'service':
      return mockCredentials.service.header();
    case 'guest':
      return mockCredentials.user.header('user:development/guest');
    default:
      return mockCredentials.user.header(`user:default/${persona}`);
  }
};

/** What a test portal may have of its own. */
export interface PortalOptions {
  knex: Knex;
  entities?: Entity[];
  /** A catalog that hides things from people, instead of one that shows everything. */
  catalog?: ChangingCatalog;
  platformProduct?: JsonObject;
  /** What is configured beside `platformProduct`. */
  rootConfig?: JsonObject;
  permissions?: Partial<PermissionsService>;
  logger?: ReturnType<typeof mockServices.rootLogger.mock>;
  features?: BackendFeature[];
}

/** Starts the plugin as a portal would, with the company in its catalog. */
export async function startPortal(options: PortalOptions) {
  const backend = await startTestBackend({
    features: [
      platformProductPlugin,
      options.catalog
        ? createServiceFactory({
            service: catalogServiceRef,
            deps: {},
            factory: () => options.catalog!.service,
          })
        : catalogServiceMock.factory({ entities: options.entities ?? company }),
      mockServices.rootConfig.factory({
        data: {
          ...options.rootConfig,
          platformProduct: {
            admins: ['group:default/portal'],
            privacy: { pepper: 'a pepper that only these tests know' },
            ...options.platformProduct,
          },
        },
      }),
      mockServices.database.mock({ getClient: async () => options.knex })
        .factory,
      mockServices.httpAuth.factory({
        defaultCredentials: mockCredentials.none(),
      }),
      companyUserInfo,
      mockServices.scheduler.factory({
        includeInitialDelayedTasksOnStartup: true,
      }),
      ...(options.permissions
        ? [
            createServiceFactory({
              service: coreServices.permissions,
              deps: {},
              factory: () => mockServices.permissions.mock(options.permissions),
            }),
          ]
        : []),
      ...(options.logger ? [options.logger.factory] : []),
      ...(options.features ?? []),
    ],
  });

  return {
    stop: () => backend.stop(),
    /** Asks the API as somebody: `as('ada').put('/products/…/rating', { score: 4 })`. */
    as: (persona: Persona | `developer-${number}`) => {
      const ask =
        (method: 'get' | 'put' | 'post' | 'patch' | 'delete') =>
        (path: string, body?: string | object) => {
          const asked = request(backend.server)
            [method](`/api/platform-product${path}`)
            .set('Content-Type', 'application/json');
          const authorization = authorizationOf(persona);
          if (authorization) {
            asked.set('Authorization', authorization);
          }
          return body === undefined ? asked : asked.send(body);
        };
      return {
        get: ask('get'),
        put: ask('put'),
        post: ask('post'),
        patch: ask('patch'),
        delete: ask('delete'),
      };
    },
  };
}
