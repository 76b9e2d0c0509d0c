/*
 * One replica of a portal as a process of its own, to be killed: real HTTP, real
 * scheduler, real database connections; only sign-in and catalog are stand-ins.
 * Started by replica.ts with its configuration as JSON in REPLICA_CONFIG.
 */
import { createBackend } from '@backstage/backend-defaults';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { platformProductPlugin } from '../plugin';
import { company, companyUserInfo } from './company';

process.stdin.resume().on('end', () => process.exit());

const backend = createBackend();
backend.add(
  mockServices.rootConfig.factory({
    data: JSON.parse(process.env.REPLICA_CONFIG!),
  }),
);
backend.add(mockServices.auth.factory());
backend.add(
  mockServices.httpAuth.factory({ defaultCredentials: mockCredentials.none() }),
);
backend.add(mockServices.permissions.factory());
backend.add(companyUserInfo);
backend.add(catalogServiceMock.factory({ entities: company }));
backend.add(platformProductPlugin);
backend.start();
