import { ReactNode } from 'react';
import { Entity } from '@backstage/catalog-model';
import { identityApiRef } from '@backstage/core-plugin-api';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { platformProductApiRef } from '../api';
import { rootRouteRef } from '../routes';
import { buildPipeline } from './entityPage';
import { PortalDouble } from './portalDouble';

/** A group that a search of the catalog finds. */
export const commerce: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'commerce', namespace: 'default' },
  spec: { profile: { displayName: 'Commerce' }, type: 'area' },
};

/** Opens a part of the page of Build Pipeline, in a catalog that has one group. */
export function openPart(part: ReactNode, portal: PortalDouble, as: string) {
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [platformProductApiRef, portal],
        [catalogApiRef, catalogApiMock({ entities: [commerce] })],
        [
          identityApiRef,
          mockApis.identity({ userEntityRef: `user:default/${as}` }),
        ],
      ]}
    >
      <EntityProvider entity={buildPipeline}>{part}</EntityProvider>
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/platform-product': rootRouteRef,
      },
    },
  );
}
