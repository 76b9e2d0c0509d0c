import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  RoadmapItem,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { openPart } from '../../__testUtils__/entityParts';
import { PortalDouble, refusal } from '../../__testUtils__/portalDouble';
import { roadmapBoard, roadmapItem } from '../../__testUtils__/roadmap';
import { RoadmapContent } from '../board/RoadmapContent';

const allowed: RoadmapItem['allowed'] = ['edit', 'move', 'merge', 'follow'];

/** A portal of grace's, with one item that takes every move. */
function portalWith(item: RoadmapItem) {
  const portal = new PortalDouble();
  let current = item;
  portal.instead('readRoadmap', async () =>
    roadmapBoard([current], { allowed: ['suggest', 'edit', 'follow'] }),
  );
  portal.instead('readRoadmapItem', async () => current);
  portal.instead('moveRoadmapItem', async () => {
    const { to } = portal.calls.at(-1)!.input.body;
    current = {
      ...current,
      status: to,
      undoUntil: '2999-01-01T00:00:00.000Z',
      allowed: [...allowed, 'undo'],
    };
    return current;
  });
  portal.instead('undoRoadmapMove', async () => {
    current = item;
    return current;
  });
  return portal;
}

const movesOf = (portal: PortalDouble) =>
  portal.calls
    .filter(({ operation }) => operation === 'moveRoadmapItem')
    .map(({ input }) => input.body);

async function moveTo(portal: PortalDouble, status: string) {
  const opened = await openPart(<RoadmapContent />, portal, 'grace');
  await userEvent.click(
    await screen.findByRole('button', { name: /^What you can do with/ }),
  );
  await userEvent.click(
    await screen.findByRole('menuitem', { name: `Move to ${status}` }),
  );
  return opened;
}

describe('moving an item', () => {
  beforeEach(() => window.sessionStorage.clear());

  it('to Declined asks grace for a reason, shows it as the askers read it, and is undone', async () => {
    const portal = portalWith(roadmapItem({ allowed }));
    await moveTo(portal, 'Declined');
    const dialog = await screen.findByRole('dialog');
    expect(
      within(dialog).getByText('9 teams and 2 followers will read this.'),
    ).toBeVisible();
    const decline = within(dialog).getByRole('button', {
      name: 'Decline and tell them',
    });
    await userEvent.click(decline);
    expect(movesOf(portal)).toEqual([]);
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /^We won't, because/ }),
      'two people run it.',
    );
    expect(
      within(dialog).getByText(/We won't, because two people run it\./),
    ).toBeVisible();
    await userEvent.click(decline);
    expect(await screen.findByText(/hear of it in 10 minutes/)).toBeVisible();
    expect(movesOf(portal)).toEqual([
      { to: 'declined', publicNote: 'two people run it.' },
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(
      await screen.findByText('Undone. It is in Next again.'),
    ).toBeVisible();
  });

  it('to Now ahead of what more teams ask for asks why, and what gives way', async () => {
    const behind = {
      id: '7f1c2d3e-0000-4000-8000-000000000001',
      title: 'Cache per branch',
      status: 'later' as RoadmapStatus,
      teams: 12,
    };
    const portal = portalWith(roadmapItem({ allowed, leftBehind: [behind] }));
    await moveTo(portal, 'Now');
    const dialog = await screen.findByRole('dialog');
    expect(
      within(dialog).getByText(
        '12 teams asked for "Cache per branch"; 9 for this.',
      ),
    ).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Move' }));
    expect(movesOf(portal)).toEqual([]);
    await userEvent.click(within(dialog).getByText('asked from above'));
    await userEvent.click(within(dialog).getByText('Nothing, we have room'));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Move' }));
    expect(await screen.findByText('Moved to Now.')).toBeVisible();
    expect(movesOf(portal)).toEqual([
      {
        to: 'now',
        reason: 'asked-from-above',
        displaces: { nothing: true },
      },
    ]);
  });

  it('keeps what grace wrote when the portal does not answer, and over a reload', async () => {
    const portal = portalWith(roadmapItem({ allowed }));
    portal.silence('moveRoadmapItem');
    const { unmount } = await moveTo(portal, 'Declined');
    const note = () =>
      screen.findByRole('textbox', { name: /^We won't, because/ });
    await userEvent.type(await note(), 'two people run it.');
    await userEvent.click(
      screen.getByRole('button', { name: 'Decline and tell them' }),
    );
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(await note()).toHaveValue('two people run it.');
    unmount();
    await moveTo(portal, 'Declined');
    expect(await note()).toHaveValue('two people run it.');
  });

  it('says so when somebody else moved it meanwhile', async () => {
    const portal = portalWith(roadmapItem({ allowed }));
    portal.instead('moveRoadmapItem', async () => {
      throw await refusal(409, 'moved meanwhile', {
        current: roadmapItem({ allowed, status: 'later' }),
      });
    });
    await moveTo(portal, 'Considering');
    expect(
      await screen.findByText(
        'Somebody moved "Faster cold builds" meanwhile; it is in Later now.',
      ),
    ).toBeVisible();
  });
});
