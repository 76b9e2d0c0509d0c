import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { configApiRef } from '@backstage/core-plugin-api';
import { mockApis } from '@backstage/test-utils';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { teamChoice } from '../../__testUtils__/choices';
import { PortalDouble } from '../../__testUtils__/portalDouble';
import { openPayments, payments, portalOf } from './__testUtils__/teamPage';
import { EntityTeamChoicesCard } from './EntityTeamChoicesCard';
import { isTeam } from './isTeam';
import { TeamChoicesContent } from './TeamChoicesContent';

const said = (title: string, further: Partial<TeamChoice>): TeamChoice => ({
  ...teamChoice(),
  product: {
    entityRef: `component:default/${title.toLocaleLowerCase('en-US')}`,
    title,
  },
  team: {
    entityRef: 'group:default/payments',
    title: 'Payments',
    developers: 7,
  },
  isStale: false,
  requirement: undefined,
  reconsideration: undefined,
  allowed: ['record'],
  ...further,
});
const search = said('Search', {
  statement: { choice: 'uses', basis: 'ours' },
  bucket: 'chose',
});
const secrets = said('Secrets', {
  statement: null,
  bucket: 'required',
  requirement: {
    mandateId: 'm1',
    policy: 'One vault',
    protects: 'credentials',
    reason: 'audit',
    ownerRef: 'group:default/security',
    expiresAt: '2027-06-30T00:00:00.000Z',
    isToConfirm: false,
  },
});
const builds = said('Builds', {
  statement: {
    choice: 'opted-out',
    alternative: {
      entityRef: 'resource:default/github-actions',
      title: 'GitHub Actions',
    },
    reasons: ['waiting-on-platform'],
  },
  bucket: 'optedOut',
  answer: {
    text: 'Runners come in spring.',
    answeredAt: '2026-11-20T10:00:00.000Z',
    version: 1,
  },
});
const flags = said('Flags', {
  statement: { choice: 'evaluating' },
  bucket: 'evaluating',
  isStale: true,
  confirmedAt: '2025-11-20T10:00:00.000Z',
  lookAgain: '2026-11-20',
});

/** The products under a heading of the card. */
const under = async (heading: string) =>
  within((await screen.findByText(heading)).closest('div')!)
    .getAllByRole('definition')
    .map(item => item.textContent);

describe('the card of a team', () => {
  it('tells ada what the team uses and whose choice that is, what it turned down, and what it uses instead', async () => {
    const { portal } = portalOf([search, secrets, builds, flags]);
    await openPayments(portal, <EntityTeamChoicesCard />);
    expect(await under('Uses, own choice')).toEqual(['Search']);
    expect(await under('Uses because it is required')).toEqual([
      expect.stringMatching(/^SecretsRequired by "One vault" until .*2027$/),
    ]);
    expect(await under('Said no thanks')).toEqual([
      'BuildsInstead: GitHub Actions',
    ]);
    expect(await under('Trying')).toEqual(['Flags']);
    expect(screen.queryByText('Not for us')).toBeNull();
  });

  it('says how much is due, and leads to it', async () => {
    const { portal } = portalOf([search, flags]);
    await openPayments(portal, <EntityTeamChoicesCard />);
    expect(
      await screen.findByText('1 choice to look at again'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Look at them now' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/group/payments/platform-choices',
    );
  });

  it('leaves long lists to the page', async () => {
    const { portal } = portalOf(
      [1, 2, 3, 4, 5, 6, 7].map(each =>
        said(`Tool ${each}`, { statement: search.statement, bucket: 'chose' }),
      ),
    );
    await openPayments(portal, <EntityTeamChoicesCard />);
    expect((await under('Uses, own choice')).at(-1)).toBe('and 2 more');
  });

  it('explains itself where nothing was said yet', async () => {
    const { portal } = portalOf([]);
    await openPayments(portal, <EntityTeamChoicesCard />);
    expect(
      await screen.findByText(/^A team says which of the platform's products/),
    ).toBeInTheDocument();
  });
});

describe('the page of what a team chose', () => {
  it('tells all of it, however many pages the portal needs', async () => {
    const portal = new PortalDouble();
    portal.instead('listTeamChoices', async () =>
      portal.calls.at(-1)!.input.query.cursor
        ? { items: [search] }
        : { items: [builds], nextCursor: 'p2' },
    );
    await openPayments(portal, <TeamChoicesContent />);
    expect(await screen.findByText('Uses, own choice (1)')).toBeInTheDocument();
    expect(screen.getByText('Said no thanks (1)')).toBeInTheDocument();
    expect(
      screen.getByText('The owners answered: Runners come in spring.'),
    ).toBeInTheDocument();
  });

  it('keeps a required team that left apart from those that use it', async () => {
    const left = { ...builds, bucket: 'required' as const };
    const { portal } = portalOf([
      { ...left, requirement: secrets.requirement },
    ]);
    await openPayments(portal, <TeamChoicesContent />);
    expect(await screen.findByText('Said no thanks (1)')).toBeInTheDocument();
    expect(screen.getByText(/^Required by "One vault"/)).toBeInTheDocument();
  });

  it('opens for tariq what he wants to change, and for what is not said yet', async () => {
    const { portal } = portalOf([search, secrets]);
    await openPayments(portal, <TeamChoicesContent />);
    expect(
      await screen.findByRole('button', { name: 'Say for Payments: Secrets' }),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Change what Payments says of Search',
      }),
    );
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
  });

  it('offers grace no button', async () => {
    const { portal } = portalOf([{ ...search, allowed: [] }]);
    await openPayments(portal, <TeamChoicesContent />, 'user:default/grace');
    await screen.findByText('Uses, own choice (1)');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('explains itself where nothing was said yet', async () => {
    const { portal } = portalOf([]);
    await openPayments(portal, <TeamChoicesContent />);
    expect(
      await screen.findByText('Payments has not said anything yet'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'See the products' }),
    ).toHaveAttribute('href', '/platform-product/products');
  });

  it.each([
    [403, /rules don't show you what teams choose/],
    [404, /^The portal does not know this group as a team yet/],
  ])('says what to do on a %s', async (status, words) => {
    const portal = new PortalDouble();
    portal.refuse('listTeamChoices', status);
    await openPayments(portal, <TeamChoicesContent />);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('can be asked for again when the portal does not answer', async () => {
    const { portal } = portalOf([search]);
    portal.silence('listTeamChoices');
    await openPayments(portal, <TeamChoicesContent />);
    await screen.findByRole('alert');
    portal.instead('listTeamChoices', async () => ({ items: [search] }));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Uses, own choice (1)')).toBeInTheDocument();
  });
});

describe('a group', () => {
  const isTeamWith = (teamTypes: string[] | undefined, type: string) =>
    isTeam(
      { ...payments, spec: { ...payments.spec, type } },
      {
        apis: {
          get: (ref: { id: string }) =>
            ref.id === configApiRef.id
              ? (mockApis.config({
                  data: { platformProduct: { teamTypes } },
                }) as any)
              : undefined,
        },
      },
    );

  it('is a team by its type, as sam configured it', () => {
    expect(isTeamWith(undefined, 'team')).toBe(true);
    expect(isTeamWith(undefined, 'department')).toBe(false);
    expect(isTeamWith(['Squad'], 'squad')).toBe(true);
    expect(isTeamWith(['Squad'], 'team')).toBe(false);
  });
});
