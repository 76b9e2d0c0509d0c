import { Entity } from '@backstage/catalog-model';
import { identityApiRef } from '@backstage/core-plugin-api';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { platformProductApiRef } from '../api';
import { EntitySatisfactionCard } from '../satisfaction/EntitySatisfactionCard';
import { PortalDouble } from './portalDouble';

export const buildPipeline: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'build-pipeline',
    namespace: 'default',
    title: 'Build Pipeline',
    annotations: { 'platform-product.io/offered': 'true' },
  },
  spec: { type: 'service' },
};

/** Opens the page of Build Pipeline, as ada unless somebody else is named. */
export async function openBuildPipeline(
  portal: PortalDouble,
  options: { as?: string; address?: string } = {},
) {
  const { as = 'user:default/ada', address = '' } = options;
  const page = '/catalog/default/component/build-pipeline';
  window.history.replaceState(null, '', page);
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [platformProductApiRef, portal],
        [identityApiRef, mockApis.identity({ userEntityRef: as })],
      ]}
    >
      <EntityProvider entity={buildPipeline}>
        <EntitySatisfactionCard />
      </EntityProvider>
    </TestApiProvider>,
    {
      routeEntries: [`${page}${address}`],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}
