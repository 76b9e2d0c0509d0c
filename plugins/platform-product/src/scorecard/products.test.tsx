import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { platformProductApiRef } from '../api';
import { PortalDouble } from '../__testUtils__/portalDouble';
import { ProductsContent } from './ProductsContent';

const product = (name: string, title: string) => ({
  entityRef: `component:default/${name}`,
  title,
});

const openProducts = (portal: PortalDouble, address = '/platform-product') =>
  renderInTestApp(
    <TestApiProvider apis={[[platformProductApiRef, portal]]}>
      <ProductsContent />
    </TestApiProvider>,
    {
      routeEntries: [address],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );

/** A list of three pages. */
function portalWithPages() {
  const portal = new PortalDouble();
  portal.instead('listProducts', async () => {
    const { cursor } = portal.calls.at(-1)!.input.query;
    switch (cursor) {
      case undefined:
        return { items: [product('a', 'Artifacts')], nextCursor: 'p2' };
      case 'p2':
        return { items: [product('b', 'Build Pipeline')], nextCursor: 'p3' };
      default:
        return { items: [product('c', 'Cache')] };
    }
  });
  return portal;
}

const click = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));
const titles = async () =>
  (await screen.findAllByRole('listitem')).map(
    item => within(item).getAllByRole('link')[0].textContent,
  );

describe('the list of products', () => {
  it('leads ada to the page of a product and to its form', async () => {
    const portal = new PortalDouble();
    portal.instead('listProducts', async () => ({
      items: [product('build-pipeline', 'Build Pipeline')],
    }));
    await openProducts(portal);
    expect(
      await screen.findByRole('link', { name: 'Build Pipeline' }),
    ).toHaveAttribute('href', '/catalog/default/component/build-pipeline');
    expect(
      screen.getByRole('link', { name: 'Rate Build Pipeline' }),
    ).toHaveAttribute('href', '/catalog/default/component/build-pipeline?rate');
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('lets her page on and back', async () => {
    await openProducts(portalWithPages());
    expect(await titles()).toEqual(['Artifacts']);
    expect(screen.getByRole('button', { name: 'Previous' })).toBeDisabled();
    await click('Next');
    expect(await screen.findByText('Build Pipeline')).toBeInTheDocument();
    await click('Next');
    expect(await screen.findByText('Cache')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled();
    await click('Previous');
    expect(await screen.findByText('Build Pipeline')).toBeInTheDocument();
    await click('Previous');
    expect(await screen.findByText('Artifacts')).toBeInTheDocument();
  });

  it('opens a page that a colleague sent, with a way back to the first', async () => {
    await openProducts(portalWithPages(), '/platform-product?cursor=p3');
    expect(await titles()).toEqual(['Cache']);
    await click('Previous');
    expect(await screen.findByText('Artifacts')).toBeInTheDocument();
  });

  it('shows whoever has none how to make one', async () => {
    const portal = new PortalDouble();
    portal.instead('listProducts', async () => ({ items: [] }));
    await openProducts(portal);
    expect(await screen.findByText('No products yet')).toBeInTheDocument();
    expect(
      screen.getByText(/platform-product.io\/offered: 'true'/),
    ).toBeInTheDocument();
    expect(screen.getByText(/^platformProduct:/)).toBeInTheDocument();
  });

  it('says who can help where a policy shows no products', async () => {
    const portal = new PortalDouble();
    portal.refuse('listProducts', 403);
    await openProducts(portal);
    expect(
      await screen.findByText(/^Your portal's rules don't show you products/),
    ).toBeInTheDocument();
  });

  it('can be asked for again when the portal does not answer', async () => {
    const portal = new PortalDouble();
    portal.silence('listProducts');
    await openProducts(portal);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The products could not be loaded, the portal did not answer.',
    );
    portal.instead('listProducts', async () => ({
      items: [product('a', 'Artifacts')],
    }));
    await click('Try again');
    expect(await screen.findByText('Artifacts')).toBeInTheDocument();
  });
});
