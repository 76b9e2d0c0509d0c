import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import plugin from './alpha';
import { platformProductApiRef } from './api';
import { buildPipeline } from './__testUtils__/entityPage';
import { PortalDouble } from './__testUtils__/portalDouble';
import { payments } from './choice/team/__testUtils__/teamPage';

const ledger = {
  ...buildPipeline,
  metadata: { name: 'ledger', namespace: 'default' },
  spec: { type: 'library' },
};

const openEntity = (
  entity: typeof buildPipeline,
  portal: PortalDouble,
  config = {},
  extensions: Array<Record<string, any>> = [],
) =>
  renderTestApp({
    features: [plugin],
    extensions: [createTestEntityPage({ entity })],
    apis: [[platformProductApiRef, portal]],
    config: {
      ...config,
      app: {
        extensions: [
          // This page has no tabs: the content of one would take the address over.
          { 'entity-content:platform-product/product': false },
          ...extensions,
        ],
      },
    },
  });

describe('the new frontend system', () => {
  it('shows the card on the page of a product, and ada rates there', async () => {
    const portal = new PortalDouble();
    openEntity(buildPipeline, portal);
    await userEvent.click(
      await screen.findByRole('button', { name: '4 Satisfied' }),
    );
    await waitFor(() => expect(portal.answer).toEqual({ score: 4 }));
  });

  it('shows it where the config says so, and nowhere else', async () => {
    const products = { $any: [{ 'spec.type': 'library' }] };
    const { unmount } = openEntity(ledger, new PortalDouble(), {
      platformProduct: { products },
    });
    expect(
      await screen.findByText('How satisfied are you with ledger?'),
    ).toBeInTheDocument();
    unmount();

    openEntity(ledger, new PortalDouble());
    expect(await screen.findByTestId('empty-entity-page')).toBeInTheDocument();
  });

  it('lets an adopter decide otherwise where the cards are shown', async () => {
    const filter = { kind: 'system' };
    openEntity(buildPipeline, new PortalDouble(), {}, [
      { 'entity-card:platform-product/satisfaction': { config: { filter } } },
      { 'entity-card:platform-product/who-chose-it': { config: { filter } } },
      { 'entity-card:platform-product/roadmap': { config: { filter } } },
    ]);
    expect(await screen.findByTestId('empty-entity-page')).toBeInTheDocument();
  });

  it('has a tab on the page of a product that leads to its Scorecard', async () => {
    const openTab = ({ metadata: { name } }: Entity) =>
      renderTestApp({
        features: [catalogPlugin, plugin],
        apis: [
          [platformProductApiRef, new PortalDouble()],
          [
            catalogApiRef,
            catalogApiMock({ entities: [buildPipeline, ledger] }),
          ],
        ],
        initialRouteEntries: [`/catalog/default/component/${name}/product`],
      });
    const { unmount } = openTab(buildPipeline);
    expect(
      await screen.findByText(/^No figure for Oct–Dec 2026/),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Scorecard' })).toHaveAttribute(
      'href',
      '/catalog/default/component/build-pipeline/product/scorecard',
    );
    expect(screen.getByRole('link', { name: 'Product' })).toHaveAttribute(
      'href',
      '/catalog/default/component/build-pipeline/product',
    );
    unmount();

    openTab(ledger);
    expect(await screen.findByText(/PAGE NOT FOUND/)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Product' })).toBeNull();
  });

  it('shows on the page of a team what it chose, and has a tab with all of it', async () => {
    const portal = new PortalDouble();
    portal.instead('listTeamChoices', async () => ({ items: [] }));
    const openPage = (group: Entity, tab = '') =>
      renderTestApp({
        features: [catalogPlugin, plugin],
        apis: [
          [platformProductApiRef, portal],
          [catalogApiRef, catalogApiMock({ entities: [group] })],
        ],
        initialRouteEntries: [`/catalog/default/group/payments${tab}`],
      });
    const { unmount } = openPage(payments);
    expect(
      await screen.findByText(/^A team says which of the platform's products/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Platform choices' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/group/payments/platform-choices',
    );
    unmount();

    const opened = openPage(payments, '/platform-choices');
    expect(
      await screen.findByText('Payments has not said anything yet'),
    ).toBeInTheDocument();
    opened.unmount();

    openPage(
      { ...payments, spec: { ...payments.spec, type: 'department' } },
      '/platform-choices',
    );
    expect(await screen.findByText(/PAGE NOT FOUND/)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Platform choices' })).toBeNull();
  });

  it.each([
    ['/platform-product', 'No products yet'],
    ['/platform-product/products', 'No products yet'],
    ['/platform-product/instead', 'No team has said no thanks yet'],
    ['/platform-product/my-data', /^When somebody talked with you/],
    ['/platform-product/setup', /^Setup is for portal admins/],
  ])('has a page at %s', async (address, words) => {
    const portal = new PortalDouble();
    portal.instead('listProducts', async () => ({ items: [] }));
    portal.instead('listAlternatives', async () => ({ items: [] }));
    portal.refuse('readSetup', 403);
    renderTestApp({
      features: [plugin],
      initialRouteEntries: [address],
      apis: [[platformProductApiRef, portal]],
    });
    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});
