import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { Route, Routes } from 'react-router-dom';
import { platformProductApiRef } from '../api';
import { ProductContent } from '../product/ProductContent';
import { buildPipeline } from './entityPage';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { springFigures, summerFigures } from './figures';
import { PortalDouble } from './portalDouble';

export const productTab = '/catalog/default/component/build-pipeline/product';

/** Opens the Product tab of Build Pipeline. */
export async function openProductTab(
  portal: PortalDouble,
  address = '/scorecard',
) {
  window.history.replaceState(null, '', `${productTab}${address}`);
  return renderInTestApp(
    <TestApiProvider apis={[[platformProductApiRef, portal]]}>
      <EntityProvider entity={buildPipeline}>
        <Routes>
          <Route path={`${productTab}/*`} element={<ProductContent />} />
        </Routes>
      </EntityProvider>
    </TestApiProvider>,
    {
      routeEntries: [`${productTab}${address}`],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}

/** The portal after two published quarters. */
export function portalWithFigures(summerOnes = summerFigures) {
  const portal = new PortalDouble();
  portal.instead('readSatisfaction', async () =>
    portal.calls.at(-1)?.input.query.period === '2026-Q2'
      ? springFigures
      : summerOnes,
  );
  return portal;
}

/** Presses a button once it is there. */
export const click = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
