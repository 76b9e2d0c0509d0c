import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RoadmapCard } from 'backstage-plugin-platform-product-common';
import { openPart } from '../../__testUtils__/entityParts';
import { PortalDouble } from '../../__testUtils__/portalDouble';
import {
  roadmapBoard,
  roadmapCard,
  roadmapItem,
} from '../../__testUtils__/roadmap';
import { RoadmapContent } from './RoadmapContent';

const owned: Partial<RoadmapCard> = {
  allowed: ['edit', 'move', 'merge', 'ask', 'comment', 'follow'],
};
const faster = roadmapCard();

function portalWith(
  cards: RoadmapCard[],
  overrides: Parameters<typeof roadmapBoard>[1] = {},
) {
  const portal = new PortalDouble();
  portal.instead('readRoadmap', async () => roadmapBoard(cards, overrides));
  portal.instead('listChoices', async () => ({ items: [] }));
  portal.instead('listSimilarItems', async () => ({ items: [] }));
  return portal;
}

const callsOf = (portal: PortalDouble, operation: string) =>
  portal.calls.filter(call => call.operation === operation);
const column = (name: string) => screen.findByRole('region', { name });

describe('the board', () => {
  it('shows ada what is asked for, by whom, and where it stands', async () => {
    await openPart(<RoadmapContent />, portalWith([faster]), 'ada');
    const next = await column('Next');
    expect(
      within(next).getByText('9 teams asked (71 developers)'),
    ).toBeVisible();
    expect(within(next).getByText('3 for, 1 against')).toBeVisible();
    expect(
      within(await column('Now')).getByText('Nothing here.'),
    ).toBeVisible();
  });

  it('lets tariq say for his team how much it needs something, and take it back', async () => {
    const portal = portalWith([faster]);
    portal.instead('putRoadmapDemand', async () =>
      roadmapItem({
        demand: { teams: 10, points: 21, developers: 78, onBehalf: 0 },
        myDemand: [{ ...faster.myDemand[0], importance: 3 }],
      }),
    );
    portal.instead('removeRoadmapDemand', async () => roadmapItem());
    await openPart(<RoadmapContent />, portal, 'tariq');
    const choose = async (name: RegExp, item: string) => {
      await userEvent.click(await screen.findByRole('button', { name }));
      await userEvent.click(
        await screen.findByRole('menuitem', { name: item }),
      );
    };
    await choose(/^Payments: we need this/, 'Critical');
    expect(
      await screen.findByText('10 teams asked (78 developers)'),
    ).toBeVisible();
    expect(callsOf(portal, 'putRoadmapDemand')[0].input).toEqual({
      params: {
        itemId: 'faster-builds',
        teamNamespace: 'default',
        teamName: 'payments',
      },
      body: { importance: 3 },
    });
    await choose(/^Payments: Critical: /, 'Take back');
    expect(
      await screen.findByText('9 teams asked (71 developers)'),
    ).toBeVisible();
  });

  it('lets grace move an item from its menu, and nobody else', async () => {
    const portal = portalWith([roadmapCard(owned)], {
      allowed: ['suggest', 'edit', 'follow'],
    });
    portal.instead('moveRoadmapItem', async () =>
      roadmapItem({ status: 'later' }),
    );
    await openPart(<RoadmapContent />, portal, 'grace');
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'What you can do with Faster cold builds',
      }),
    );
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Move to Later' }),
    );
    expect(await screen.findByText('Moved to Later.')).toBeVisible();
    expect(callsOf(portal, 'moveRoadmapItem')[0].input.body).toEqual({
      to: 'later',
    });
  });

  it('shows readers no way to move anything', async () => {
    await openPart(<RoadmapContent />, portalWith([faster]), 'ada');
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'What you can do with Faster cold builds',
      }),
    );
    await screen.findByRole('menu');
    expect(
      screen.queryByRole('menuitem', { name: /^Move to/ }),
    ).not.toBeInTheDocument();
  });

  it('says what to do where there is nothing yet, to owners and to others', async () => {
    const { unmount } = await openPart(
      <RoadmapContent />,
      portalWith([], { allowed: ['suggest', 'edit', 'follow'] }),
      'grace',
    );
    expect(await screen.findByText(/Start with three problems/)).toBeVisible();
    unmount();
    await openPart(<RoadmapContent />, portalWith([]), 'ada');
    expect(
      await screen.findByText(/haven’t published a roadmap/),
    ).toBeVisible();
  });

  it('says what to do when the portal does not answer', async () => {
    const portal = portalWith([faster]);
    portal.silence('readRoadmap');
    await openPart(<RoadmapContent />, portal, 'ada');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'could not be loaded',
    );
    portal.mend('readRoadmap');
    portal.instead('readRoadmap', async () => roadmapBoard([faster]));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: 'Faster cold builds' }),
    ).toBeVisible();
  });

  it('reads in the list what was declined, and why', async () => {
    const portal = portalWith([faster], { declined: 1 });
    portal.instead('listRoadmapItems', async () => ({
      items: [
        roadmapCard({
          title: 'Windows agents',
          status: 'declined',
          closing: {
            at: '2026-11-20T10:00:00.000Z',
            publicNote: 'two people run it.',
            insteadYouCan: 'use the hosted ones.',
          },
        }),
      ],
    }));
    await openPart(<RoadmapContent />, portal, 'ada');
    await userEvent.click(
      await screen.findByRole('link', { name: 'Declined 1' }),
    );
    expect(
      await screen.findByText(
        'We won’t, because two people run it. Instead you can use the hosted ones.',
      ),
    ).toBeVisible();
    expect(callsOf(portal, 'listRoadmapItems')[0].input.query).toMatchObject({
      status: 'declined',
    });
  });
});
