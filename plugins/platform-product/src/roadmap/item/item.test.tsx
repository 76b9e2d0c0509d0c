import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  RoadmapDecision,
  RoadmapItem,
} from 'backstage-plugin-platform-product-common';
import { openPart } from '../../__testUtils__/entityParts';
import { PortalDouble, refusal } from '../../__testUtils__/portalDouble';
import { roadmapBoard, roadmapItem } from '../../__testUtils__/roadmap';
import { RoadmapContent } from '../board/RoadmapContent';

const edit: RoadmapItem['allowed'] = ['edit', 'move', 'merge', 'follow'];
const moved: RoadmapDecision = {
  id: 'd1',
  at: '2026-11-20T10:00:00.000Z',
  kind: 'moved',
  decidedAs: 'owner',
  from: 'later',
  to: 'now',
  reason: 'asked-from-above',
  isAgainstDemand: true,
  displaced: null,
  fields: [],
};

function portalWith(item: RoadmapItem) {
  const portal = new PortalDouble();
  portal.instead('readRoadmap', async () => roadmapBoard([item]));
  portal.instead('readRoadmapItem', async () => item);
  portal.instead('listRoadmapDemand', async () => ({
    items: [
      {
        team: {
          entityRef: 'group:default/search',
          title: 'Search',
          developers: 6,
        },
        importance: 3,
        at: '2026-11-01T10:00:00.000Z',
      },
    ],
  }));
  portal.instead('listRoadmapEvidence', async () => ({
    items: [
      {
        id: 'e1',
        direction: 'for',
        addedAt: '2026-11-01T10:00:00.000Z',
        source: { kind: 'gone', was: 'opt-out' },
        allowed: [],
      },
    ],
    allowed: [],
  }));
  portal.instead('listRoadmapDecisions', async () => ({ items: [moved] }));
  portal.instead('listRoadmapComments', async () => ({
    items: [
      {
        id: 'c1',
        isOwners: false,
        isMine: false,
        at: '2026-11-02T10:00:00.000Z',
        version: 2,
        allowed: [],
      },
    ],
  }));
  portal.instead('listProductJobs', async () => ({ items: [], allowed: [] }));
  return portal;
}

async function open(portal: PortalDouble, as: string) {
  await openPart(<RoadmapContent />, portal, as);
  await userEvent.click(
    await screen.findByRole('link', { name: 'Faster cold builds' }),
  );
  return screen.findByRole('dialog');
}

describe('an item', () => {
  beforeEach(() => window.sessionStorage.clear());

  it('tells ada the problem, who asked, what speaks for it and what was decided', async () => {
    const dialog = await open(portalWith(roadmapItem()), 'ada');
    expect(
      await within(dialog).findByText('A cold build takes twelve minutes.'),
    ).toBeVisible();
    expect(await within(dialog).findByText('Search')).toBeVisible();
    expect(
      await within(dialog).findByText('A source that is gone'),
    ).toBeVisible();
    expect(
      await within(dialog).findByText(/Against what teams ask for/),
    ).toBeVisible();
    expect(await within(dialog).findByText('1 comment removed')).toBeVisible();
    expect(
      within(dialog).queryByRole('button', { name: 'Edit' }),
    ).not.toBeInTheDocument();
  });

  it('lets two owners edit it without losing what either wrote', async () => {
    const item = roadmapItem({ allowed: edit });
    const portal = portalWith(item);
    const theirs = {
      ...item,
      version: 2,
      problem: 'Twelve minutes, and eight of them are downloads.',
    };
    portal.instead('changeRoadmapItem', async () => {
      throw await refusal(409, 'changed meanwhile', { current: theirs });
    });
    const dialog = await open(portal, 'grace');
    await userEvent.click(
      await within(dialog).findByRole('button', { name: 'Edit' }),
    );
    const problem = await within(dialog).findByRole('textbox', {
      name: /^Problem/,
    });
    await userEvent.clear(problem);
    await userEvent.type(problem, 'Mine.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(
      await within(dialog).findByText(/Both versions are below/),
    ).toBeVisible();
    expect(problem).toHaveValue('Mine.');
    expect(within(dialog).getByText(theirs.problem)).toBeVisible();
    portal.instead('changeRoadmapItem', async () => ({
      ...theirs,
      problem: 'Mine.',
      version: 3,
    }));
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Save this' }),
    );
    expect(await within(dialog).findByText('Saved.')).toBeVisible();
    const sent = portal.calls
      .filter(({ operation }) => operation === 'changeRoadmapItem')
      .map(({ input }) => input.body);
    expect(sent).toEqual([
      { problem: 'Mine.', version: 1 },
      { problem: 'Mine.', version: 2 },
    ]);
  });
});
