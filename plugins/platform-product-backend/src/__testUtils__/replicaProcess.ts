/*
 * One replica of a portal as a process of its own, to be killed: real HTTP, real
 * scheduler, real database connections; only sign-in and catalog are stand-ins.
 * Started by replica.ts with the path of a module that has more features, if there are any, in
 * REPLICA_FEATURES. Each line that it reads is a configuration as JSON: what ran ends, and a
 * backend with that one starts. It ends with its standard input.
 */
import { createBackend } from '@backstage/backend-defaults';
import { BackendFeature } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { JsonObject } from '@backstage/types';
import { createInterface } from 'readline';
import { platformProductPlugin } from '../plugin';
import { company, companyUserInfo } from './company';

const more: BackendFeature[] = process.env.REPLICA_FEATURES
  ? require(process.env.REPLICA_FEATURES).default
  : [];

function start(data: JsonObject) {
  const backend = createBackend();
  backend.add(mockServices.rootConfig.factory({ data }));
  backend.add(mockServices.auth.factory());
  backend.add(
    mockServices.httpAuth.factory({
      defaultCredentials: mockCredentials.none(),
    }),
  );
  backend.add(mockServices.permissions.factory());
  backend.add(companyUserInfo);
  backend.add(catalogServiceMock.factory({ entities: company }));
  backend.add(platformProductPlugin);
  more.forEach(feature => backend.add(feature));
  backend.start();
  return backend;
}

let running: ReturnType<typeof start> | undefined;
createInterface({ input: process.stdin })
  .on('line', async line => {
    await running?.stop();
    running = start(JSON.parse(line));
  })
  .on('close', () => process.exit());
