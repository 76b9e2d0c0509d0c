import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { AlternativeRow } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { PortalDouble } from '../../__testUtils__/portalDouble';
import { rootRouteRef } from '../../routes';
import { InsteadContent } from './InsteadContent';

const githubActions: AlternativeRow = {
  alternative: {
    entityRef: 'resource:default/github-actions',
    title: 'GitHub Actions',
  },
  teams: 6,
  developers: 41,
  products: [
    {
      entityRef: 'component:default/build-pipeline',
      title: 'Build Pipeline',
      teams: 5,
    },
    { entityRef: 'component:default/cron', title: 'Cron', teams: 1 },
  ],
  productCount: 2,
};
const shellScripts: AlternativeRow = {
  alternative: { name: 'shell scripts' },
  teams: 2,
  developers: 9,
  products: githubActions.products.slice(1),
  productCount: 1,
};
const nothing: AlternativeRow = {
  ...shellScripts,
  alternative: { nothing: true },
  teams: 1,
};

const openInstead = (
  portal: PortalDouble,
  address = '/platform-product/instead',
) =>
  renderInTestApp(
    <TestApiProvider apis={[[platformProductApiRef, portal]]}>
      <InsteadContent />
    </TestApiProvider>,
    {
      routeEntries: [address],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/platform-product': rootRouteRef,
      },
    },
  );

/** A portal whose list has these pages. */
function portalWith(...pages: AlternativeRow[][]) {
  const portal = new PortalDouble();
  portal.instead('listAlternatives', async () => {
    const page = Number(portal.calls.at(-1)!.input.query.cursor ?? 0);
    return {
      items: pages[page] ?? [],
      ...(page + 1 < pages.length && { nextCursor: String(page + 1) }),
    };
  });
  return portal;
}

const rows = async () =>
  within(await screen.findByRole('table'))
    .getAllByRole('row')
    .slice(1);

describe('the page Instead', () => {
  it('tells grace what teams use instead, how many, and instead of what', async () => {
    await openInstead(portalWith([githubActions, shellScripts, nothing]));
    const cells = (await rows()).map(row =>
      [...row.children].map(cell => cell.textContent),
    );
    expect(cells).toEqual([
      ['GitHub Actions', '6', '41', 'Build Pipeline5 teamsCron1 team'],
      ['shell scripts', '2', '9', 'Cron1 team'],
      ['Nothing: they do without', '1', '9', 'Cron1 team'],
    ]);
    expect(screen.getByText('3 rows on this page.')).toBeInTheDocument();
  });

  it('tells her how many products are left out of a long row', async () => {
    await openInstead(portalWith([{ ...githubActions, productCount: 31 }]));
    expect(await screen.findByText('and 29 more')).toBeInTheDocument();
  });

  it('leads her to what is in the catalog', async () => {
    await openInstead(portalWith([githubActions]));
    expect(
      await screen.findByRole('link', { name: 'GitHub Actions' }),
    ).toHaveAttribute('href', '/catalog/default/resource/github-actions');
    expect(
      screen.getByRole('link', { name: 'Build Pipeline' }),
    ).toHaveAttribute('href', '/catalog/default/component/build-pipeline');
  });

  it('lets her page on and back, and share the page', async () => {
    await openInstead(portalWith([githubActions], [shellScripts]));
    await screen.findByText('GitHub Actions');
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(await screen.findByText('shell scripts')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Previous' }));
    expect(await screen.findByText('GitHub Actions')).toBeInTheDocument();
  });

  it('opens where a colleague was, even if nothing is left there', async () => {
    await openInstead(
      portalWith([githubActions], []),
      '/platform-product/instead?cursor=1',
    );
    expect(
      await screen.findByText('Nothing more on this page.'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Previous' }));
    expect(await screen.findByText('GitHub Actions')).toBeInTheDocument();
  });

  it('tells whoever comes first how something gets here', async () => {
    await openInstead(portalWith([]));
    expect(
      await screen.findByText('No team has said no thanks yet'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'See the products' }),
    ).toHaveAttribute('href', '/platform-product/products');
  });

  it('says who can help where a policy shows no choices', async () => {
    const portal = new PortalDouble();
    portal.refuse('listAlternatives', 403);
    await openInstead(portal);
    expect(
      await screen.findByText(/rules don't show you what teams choose/),
    ).toBeInTheDocument();
  });

  it('can be asked for again when the portal does not answer', async () => {
    const portal = portalWith([githubActions]);
    portal.silence('listAlternatives');
    await openInstead(portal);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'What teams use instead could not be loaded, the portal did not answer.',
    );
    portal.instead('listAlternatives', async () => ({
      items: [githubActions],
    }));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('GitHub Actions')).toBeInTheDocument();
  });
});
