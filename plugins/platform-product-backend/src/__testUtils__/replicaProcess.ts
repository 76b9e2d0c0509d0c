/*
 * One replica of a portal as a process of its own, to be killed: real HTTP, real
 * scheduler, real database connections; only sign-in and catalog are stand-ins.
 * Started by replica.ts with its configuration as JSON in REPLICA_CONFIG, and in
 * REPLICA_FEATURES with the path of a module that has more features, if there are any.
 */
import { createBackend } from '@backstage/backend-defaults';
import { BackendFeature } from '@backstage/backend-plugin-api';
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
const more = process.env.REPLICA_FEATURES;
if (more) {
  const features: BackendFeature[] = require(more).default;
  features.forEach(feature => backend.add(feature));
}
backend.start();
