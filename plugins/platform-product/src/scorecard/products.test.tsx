import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { ProductRow } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../api';
import { PortalDouble } from '../__testUtils__/portalDouble';
import { ProductsContent } from './ProductsContent';

const product = (name: string, title: string): ProductRow => ({
  entityRef: `component:default/${name}`,
  title,
  owners: ['group:default/platform-enablement'],
});
const liked: ProductRow = {
  ...product('build-pipeline', 'Build Pipeline'),
  satisfaction: {
    period: {
      id: '2026-Q3',
      length: 'quarter',
      startsOn: '2026-07-01',
      endsOn: '2026-09-30',
    },
    n: 34,
    satisfied: { share: 0.823529, low: 0.664881, high: 0.916501 },
    mean: { value: 4.1, low: 3.75, high: 4.45 },
    verdict: 'better',
  },
};

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

/** A portal with these products, whatever is asked. */
function portalWith(...items: ProductRow[]) {
  const portal = new PortalDouble();
  portal.instead('listProducts', async () => ({ items }));
  return portal;
}

/** What the portal was asked for last. */
const asked = (portal: PortalDouble) => portal.calls.at(-1)!.input.query;

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
const rows = async () =>
  within(await screen.findByRole('table'))
    .getAllByRole('row')
    .slice(1);
const titles = async () =>
  (await rows()).map(row => within(row).getAllByRole('link')[0].textContent);
const cells = async () =>
  (await rows()).map(row =>
    [...row.children].map(cell => cell.textContent?.replace(/\u00a0/g, ' ')),
  );

describe('the list of products', () => {
  it('leads ada to the page of a product and to its form', async () => {
    await openProducts(portalWith(liked));
    expect(
      await screen.findByRole('link', { name: 'Build Pipeline' }),
    ).toHaveAttribute('href', '/catalog/default/component/build-pipeline');
    expect(
      screen.getByRole('link', { name: 'Rate Build Pipeline' }),
    ).toHaveAttribute('href', '/catalog/default/component/build-pipeline?rate');
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('tells max of each how many are satisfied, how likely, of how many, when, and whether that changed', async () => {
    await openProducts(portalWith(liked));
    expect(await cells()).toEqual([
      [
        'Build Pipeline',
        '82 %likely 66–92 % · 34 answers · Jul–Sep 2026',
        'better',
        'platform-enablement',
        'Rate',
      ],
    ]);
    expect(
      screen.getByText(/^Differences inside the ranges are not differences\./),
    ).toHaveTextContent(/correction for how many products are compared/);
    expect(
      screen.getByRole('link', { name: 'platform-enablement' }),
    ).toHaveAttribute('href', '/catalog/default/group/platform-enablement');
  });

  it('shows ada no count for a product that is withheld, and says why', async () => {
    await openProducts(portalWith(liked, product('flags', 'Feature Flags')));
    expect((await cells())[1]).toEqual([
      'Feature Flags',
      'not shown',
      '–',
      'platform-enablement',
      'Rate',
    ]);
    expect(
      screen.getByText(/^Not shown: no answers, or too few/),
    ).toBeInTheDocument();
  });

  it('is sorted by max, both ways, by the server', async () => {
    const portal = portalWith(liked);
    await openProducts(portal, '/platform-product?cursor=p3');
    const head = async (name: string) =>
      (await screen.findByRole('button', { name })).closest('th');
    expect(await head('Product')).toHaveAttribute('aria-sort', 'ascending');
    expect(await head('Satisfied')).not.toHaveAttribute('aria-sort');

    await click('Satisfied');
    await waitFor(() =>
      expect(asked(portal)).toMatchObject({
        sort: 'satisfaction',
        order: 'desc',
        cursor: undefined,
      }),
    );
    expect(await head('Satisfied')).toHaveAttribute('aria-sort', 'descending');
    expect(await head('Product')).not.toHaveAttribute('aria-sort');
    await click('Satisfied');
    await waitFor(() => expect(asked(portal).order).toBe('asc'));
    await click('Product');
    await waitFor(() =>
      expect(asked(portal)).toMatchObject({ sort: 'name', order: 'asc' }),
    );
    await click('Product');
    await waitFor(() => expect(asked(portal).order).toBe('desc'));
  });

  it('is narrowed by grace to her own products', async () => {
    const portal = portalWith(liked);
    await openProducts(portal);
    await click('Mine');
    await waitFor(() => expect(asked(portal).owner).toBe('me'));
    expect(screen.getByRole('button', { name: 'Mine' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await click('All');
    await waitFor(() => expect(asked(portal).owner).toBeUndefined());
  });

  it('is searched once ada stops typing', async () => {
    const portal = portalWith(liked);
    await openProducts(portal);
    await userEvent.type(
      await screen.findByRole('searchbox', { name: 'Search by name' }),
      'build ',
    );
    await waitFor(() => expect(asked(portal).search).toBe('build'));
    expect(
      portal.calls.map(({ input }) => input.query.search).filter(Boolean),
    ).toEqual(['build']);
    expect(screen.getByRole('searchbox')).toHaveValue('build ');
  });

  it('opens as a colleague sent it', async () => {
    const portal = portalWith(liked);
    await openProducts(
      portal,
      '/platform-product?sort=satisfaction&order=desc&owner=me&search=build&cursor=p2',
    );
    await rows();
    expect(asked(portal)).toEqual({
      sort: 'satisfaction',
      order: 'desc',
      owner: 'me',
      search: 'build',
      cursor: 'p2',
    });
    expect(screen.getByRole('searchbox')).toHaveValue('build');
  });

  it('opens with a mistyped address as it usually does', async () => {
    const portal = portalWith(liked);
    await openProducts(
      portal,
      '/platform-product?sort=hidden&order=up&owner=x',
    );
    await rows();
    expect(asked(portal)).toMatchObject({
      sort: 'name',
      order: 'asc',
      owner: undefined,
    });
  });

  it('tells ada that nothing matches, and how to see all again', async () => {
    const portal = portalWith(liked);
    await openProducts(portal);
    await rows();
    portal.instead('listProducts', async () => ({
      items: asked(portal).search ? [] : [liked],
    }));
    await userEvent.type(screen.getByRole('searchbox'), 'nothing');
    expect(await screen.findByText('No product matches.')).toBeInTheDocument();
    expect(screen.queryByText('No products yet')).toBeNull();
    await click('Show all products');
    expect(await titles()).toEqual(['Build Pipeline']);
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('tells ada that she owns no product', async () => {
    await openProducts(portalWith(), '/platform-product?owner=me');
    expect(
      await screen.findByText(/^You and your teams own no product/),
    ).toBeInTheDocument();
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
