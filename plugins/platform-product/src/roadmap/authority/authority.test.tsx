import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RoadmapAuthority } from 'backstage-plugin-platform-product-common';
import { openPart } from '../../__testUtils__/entityParts';
import { PortalDouble } from '../../__testUtils__/portalDouble';
import { roadmapBoard } from '../../__testUtils__/roadmap';
import { RoadmapContent } from '../board/RoadmapContent';

const authority: RoadmapAuthority = {
  from: '2025-11-24',
  to: '2026-11-23',
  work: [
    {
      origin: 'developer',
      items: 4,
      effort: 11,
      withEvidence: { items: 3, effort: 9 },
    },
    {
      origin: 'executive',
      items: 2,
      effort: 18,
      withEvidence: { items: 0, effort: 0 },
    },
  ],
  developerLed: { effort: 11, of: 29, share: 11 / 29 },
  evidenceBacked: { effort: 9, of: 29, share: 9 / 29 },
  withoutEffort: 1,
  young: 2,
  movedAgainstDemand: [
    {
      id: 'ai',
      title: 'AI build assistant',
      status: 'now',
      teams: 2,
      at: '2026-10-02T09:00:00.000Z',
      reason: 'asked-from-above',
    },
  ],
  askedForAndDeclined: [],
};

const open = async (portal: PortalDouble) => {
  await openPart(<RoadmapContent />, portal, 'max');
  await userEvent.click(
    await screen.findByRole('link', { name: 'Whose wishes' }),
  );
};

function portalWith(answer: RoadmapAuthority) {
  const portal = new PortalDouble();
  portal.instead('readRoadmap', async () => roadmapBoard([], { shipped: 1 }));
  portal.instead('readAuthority', async () => answer);
  return portal;
}

describe('whose wishes a roadmap follows', () => {
  it('shows max work by origin and evidence, every origin alike, and what went first', async () => {
    await open(portalWith(authority));
    expect(
      await screen.findByText(/^Developer-led: 38 % .*11 of 29 weeks/),
    ).toBeVisible();
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(
      rows.slice(1).map(row => [...row.children].map(cell => cell.textContent)),
    ).toEqual([
      ['developers', '4', '11', '3', '1'],
      ['management', '2', '18', '0', '2'],
    ]);
    const against = screen.getByRole('region', {
      name: 'Moved against team demand',
    });
    expect(
      within(against).getByRole('link', { name: 'AI build assistant' }),
    ).toBeVisible();
    expect(within(against).getByText(/asked from above/)).toBeVisible();
    expect(
      screen.getByText('Nothing that teams ask for was declined.'),
    ).toBeVisible();
    expect(screen.getByText(/2 items are younger than 30 days/)).toBeVisible();
  });

  it('shows no share where nothing has an effort', async () => {
    const { developerLed, evidenceBacked, ...rest } = authority;
    await open(portalWith({ ...rest, work: [] }));
    expect(await screen.findByText(/^No share yet/)).toBeVisible();
    expect(screen.getByText(/^Nothing is in Now/)).toBeVisible();
  });

  it('says when the portal did not answer, and tries again', async () => {
    const portal = portalWith(authority);
    portal.refuse('readAuthority', 503);
    await open(portal);
    const again = await screen.findByRole('button', { name: 'Try again' });
    portal.instead('readAuthority', async () => authority);
    await userEvent.click(again);
    expect(await screen.findByText(/^Developer-led/)).toBeVisible();
  });
});
