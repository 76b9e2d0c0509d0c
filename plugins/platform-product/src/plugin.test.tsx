import { ReactElement } from 'react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Entity } from '@backstage/catalog-model';
import { configApiRef } from '@backstage/core-plugin-api';
import { EntitySwitch } from '@backstage/plugin-catalog';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { Route, Routes, useLocation } from 'react-router-dom';
import { platformProductApiRef } from './api';
import {
  EntityProductContent,
  EntitySatisfactionCard,
  EntityTeamChoicesCard,
  EntityTeamChoicesContent,
  isProduct,
  isTeam,
  PlatformProductPage,
  useIsProduct,
  useIsTeam,
  useRateMenuItem,
} from './index';
import { buildPipeline } from './__testUtils__/entityPage';
import { PortalDouble } from './__testUtils__/portalDouble';
import { payments } from './choice/team/__testUtils__/teamPage';
import { rootRouteRef } from './routes';

const ledger: Entity = {
  ...buildPipeline,
  metadata: { name: 'ledger', namespace: 'default' },
};

function open(
  page: ReactElement,
  options: { portal?: PortalDouble; products?: object; address?: string } = {},
) {
  const { portal = new PortalDouble(), products, address = '/' } = options;
  const config = mockApis.config({ data: { platformProduct: { products } } });
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [platformProductApiRef, portal],
        [configApiRef, config],
      ]}
    >
      {page}
    </TestApiProvider>,
    {
      routeEntries: [address],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/platform-product': rootRouteRef,
      },
    },
  );
}

const overviewOf = (entity: Entity) => (
  <EntityProvider entity={entity}>
    <EntitySwitch>
      <EntitySwitch.Case if={isProduct}>
        <EntitySatisfactionCard />
      </EntitySwitch.Case>
      <EntitySwitch.Case>nothing to rate</EntitySwitch.Case>
    </EntitySwitch>
  </EntityProvider>
);

describe('the old frontend system', () => {
  it('shows the card on the page of a product only', async () => {
    await open(overviewOf(buildPipeline));
    expect(
      await screen.findByRole('button', { name: '4 Satisfied' }),
    ).toBeInTheDocument();

    await open(overviewOf(ledger));
    expect(await screen.findByText('nothing to rate')).toBeInTheDocument();
  });

  it('shows it where the config says so', async () => {
    await open(overviewOf(ledger), { products: { kind: 'component' } });
    expect(
      await screen.findByText('How satisfied are you with ledger?'),
    ).toBeInTheDocument();
  });

  it('leads from the menu of a product to its form', async () => {
    function Menu() {
      const rate = useRateMenuItem();
      const { pathname, search } = useLocation();
      return (
        <>
          {rate && <button onClick={rate.onClick}>{rate.title}</button>}
          <p>{`${pathname}${search}`}</p>
        </>
      );
    }
    const menuOf = (entity: Entity) => (
      <EntityProvider entity={entity}>
        <Menu />
      </EntityProvider>
    );
    const { unmount } = await open(menuOf(buildPipeline));
    await userEvent.click(screen.getByRole('button', { name: 'Rate' }));
    expect(
      screen.getByText('/catalog/default/component/build-pipeline?rate'),
    ).toBeInTheDocument();
    unmount();

    await open(menuOf(ledger));
    expect(screen.queryByRole('button', { name: 'Rate' })).toBeNull();
  });

  it('has a tab for the page of a product, and of a product only', async () => {
    function Tabs() {
      const shown = useIsProduct();
      return (
        <>
          {[buildPipeline, ledger].map(entity => (
            <EntityProvider key={entity.metadata.name} entity={entity}>
              {shown(entity) && <EntityProductContent />}
            </EntityProvider>
          ))}
        </>
      );
    }
    await open(
      <Routes>
        <Route path="/product/*" element={<Tabs />} />
      </Routes>,
      { address: '/product' },
    );
    expect(
      await screen.findAllByRole('link', { name: 'Scorecard' }),
    ).toHaveLength(1);
    expect(
      await screen.findByText(/^No figure for Oct–Dec 2026/),
    ).toBeInTheDocument();
  });

  it('has a card and a tab for the page of a team, and of a team only', async () => {
    const portal = new PortalDouble();
    portal.instead('listTeamChoices', async () => ({ items: [] }));
    const department: Entity = {
      ...payments,
      metadata: { name: 'commerce', namespace: 'default' },
      spec: { ...payments.spec, type: 'department' },
    };
    function Tab({ of }: { of: Entity }) {
      return useIsTeam()(of) ? <EntityTeamChoicesContent /> : null;
    }
    await open(
      <>
        {[payments, department].map(group => (
          <EntityProvider key={group.metadata.name} entity={group}>
            <EntitySwitch>
              <EntitySwitch.Case if={isTeam}>
                <EntityTeamChoicesCard />
              </EntitySwitch.Case>
            </EntitySwitch>
            <Tab of={group} />
          </EntityProvider>
        ))}
      </>,
      { portal },
    );
    expect(
      await screen.findByRole('link', { name: 'All platform choices' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/group/payments/platform-choices',
    );
    expect(
      await screen.findByText('Payments has not said anything yet'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/^commerce has not/)).toBeNull();
  });

  it.each([
    ['/platform-product', 'No products yet'],
    ['/platform-product/instead', 'No team has said no thanks yet'],
    ['/platform-product/my-data', /^When somebody talked with you/],
    ['/platform-product/setup', /^Setup is for portal admins/],
  ])('has a page at %s', async (address, words) => {
    const portal = new PortalDouble();
    portal.instead('listProducts', async () => ({ items: [] }));
    portal.instead('listAlternatives', async () => ({ items: [] }));
    portal.refuse('readSetup', 403);
    await open(
      <Routes>
        <Route path="/platform-product/*" element={<PlatformProductPage />} />
      </Routes>,
      { portal, address },
    );
    expect(await screen.findByText(words)).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Products' })).toHaveAttribute(
      'href',
      '/platform-product/products',
    );
  });
});
