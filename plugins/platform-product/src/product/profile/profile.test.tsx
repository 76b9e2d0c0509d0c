import { screen } from '@testing-library/react';
import { ProductPage } from 'backstage-plugin-platform-product-common';
import { PortalDouble } from '../../__testUtils__/portalDouble';
import {
  forGrace,
  openProfile,
  portalWith,
  productPage,
} from '../../__testUtils__/profile';
import { click } from '../../__testUtils__/scorecard';

const unwritten: Partial<ProductPage> = {
  profile: { takesOn: [] },
  version: 0,
};
const ready = { when: 'a fix waits', want: 'a fast build', soThat: 'I stay' };

beforeEach(() => window.sessionStorage.clear());

describe('the profile of a product', () => {
  it('ada reads who it is meant for, what it does, where help is, how to leave and who decides', async () => {
    const { portal } = portalWith(productPage(), {
      jobs: [{ id: 'j1', ...ready }],
    });
    await openProfile(portal, 'ada');
    expect(await screen.findByText(/^Teams that ship/)).toBeInTheDocument();
    expect(screen.getByText('Meant for: all 60 teams')).toBeInTheDocument();
    expect(
      await screen.findByText(
        'When a fix waits, I want a fast build, so that I stay.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Take the job definitions with you.'),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('listitem').map(li => li.textContent)).toEqual(
      expect.arrayContaining(['backups', 'on-call']),
    );
    expect(screen.getByText(/nobody approves it/)).toBeInTheDocument();
    expect(
      screen.getByText('grace, by how many teams ask.'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'platform-enablement' }),
    ).toHaveAttribute('href', '/catalog/default/group/platform-enablement');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('ada follows the address of a page, and no address of another kind', async () => {
    const { portal } = portalWith(
      productPage({
        profile: {
          takesOn: [],
          help: 'See https://help.example.com/builds. javascript:alert(1)',
        },
      }),
    );
    await openProfile(portal, 'ada');
    const link = await screen.findByRole('link', {
      name: /^https:\/\/help\.example\.com\/builds/,
    });
    expect(link).toHaveAttribute('href', 'https://help.example.com/builds');
    expect(screen.queryByRole('link', { name: /javascript/ })).toBeNull();
  });

  it('ada sees the groups that it is meant for', async () => {
    const { portal } = portalWith(
      productPage({
        audience: { groups: ['group:default/commerce'] },
        teams: 18,
      }),
    );
    await openProfile(portal, 'ada');
    expect(
      await screen.findByText(/^Meant for: 18 teams, of these groups/),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'commerce' })).toHaveAttribute(
      'href',
      '/catalog/default/group/commerce',
    );
  });

  it('ada is told whom to ask where nothing is written, and grace what to write', async () => {
    const read = await openProfile(portalWith(productPage(unwritten)).portal);
    expect(
      await screen.findByText(/^The owners have not written a profile yet/),
    ).toBeInTheDocument();
    read.unmount();
    await openProfile(portalWith(forGrace(unwritten)).portal);
    expect(
      await screen.findByText(/^You own this product and have not said/),
    ).toBeInTheDocument();
  });

  it('max reads what the owners changed, and how many teams it was meant for before', async () => {
    const { portal } = portalWith(productPage(), {
      changes: [
        {
          id: 'c2',
          at: '2026-11-20T10:00:00Z',
          changed: 'audience',
          from: { groups: [] },
          to: { groups: ['group:default/commerce'] },
          teams: { from: 60, to: 18 },
        },
        {
          id: 'c1',
          at: '2026-11-02T10:00:00Z',
          changed: 'profile',
          from: { takesOn: [], decides: 'max' },
          to: { takesOn: ['backups'], decides: 'max' },
        },
      ],
    });
    await openProfile(portal, 'max');
    const audience = await screen.findByRole('group', {
      name: 'Teams it is meant for',
    });
    expect(audience).toHaveTextContent(
      /BeforeMeant for: all 60 teamsSince thenMeant for: 18 teams.*commerce/,
    );
    expect(screen.getByText('20 Nov 2026')).toBeInTheDocument();
    const takesOn = screen.getByRole('group', { name: /^What a team that/ });
    expect(takesOn).toHaveTextContent('BeforeNothing saidSince thenbackups');
    expect(screen.queryByRole('group', { name: /^Who decides/ })).toBeNull();
  });

  it('a guest who may not read it is told whom to ask', async () => {
    const portal = new PortalDouble();
    portal.refuse('readProduct', 403);
    await openProfile(portal, 'guest');
    expect(
      await screen.findByText(/Ask the admin of this portal/),
    ).toBeInTheDocument();
  });

  it('ada asks again when it could not be loaded', async () => {
    const { portal } = portalWith(productPage());
    portal.silence('readProduct');
    await openProfile(portal, 'ada');
    await screen.findByText(/^The profile could not be loaded/);
    portal.instead('readProduct', async () => productPage());
    await click('Try again');
    expect(await screen.findByText(/^Teams that ship/)).toBeInTheDocument();
  });
});
