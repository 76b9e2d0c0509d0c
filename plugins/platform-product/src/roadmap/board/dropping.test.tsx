import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DropResult } from '@hello-pangea/dnd';
import {
  OpenStatus,
  RoadmapCard,
  RoadmapItem,
} from 'backstage-plugin-platform-product-common';
import { openPart } from '../../__testUtils__/entityParts';
import { PortalDouble, refusal } from '../../__testUtils__/portalDouble';
import {
  roadmapBoard,
  roadmapCard,
  roadmapItem,
} from '../../__testUtils__/roadmap';
import { RoadmapContent } from './RoadmapContent';

let drop: (result: DropResult) => void;
jest.mock('@hello-pangea/dnd', () => {
  const real = jest.requireActual('@hello-pangea/dnd');
  return {
    ...real,
    // There is no layout here over which anything could be dragged.
    DragDropContext: (props: { onDragEnd: typeof drop }) => {
      drop = props.onDragEnd;
      return <real.DragDropContext {...props} />;
    },
  };
});

const allowed: RoadmapItem['allowed'] = ['edit', 'move', 'merge', 'follow'];
const at = (status: OpenStatus, place: number): RoadmapCard =>
  roadmapCard({
    id: `${status}-${place}`,
    title: `${status} ${place}`,
    status,
    allowed,
  });
const cards = [
  at('next', 0),
  at('next', 1),
  at('later', 0),
  at('later', 1),
  at('later', 2),
];

/** A portal of grace's, which leaves the answer to a move to the test. */
function portalWith(first = cards) {
  const portal = new PortalDouble();
  let current = first;
  portal.instead('readRoadmap', async () =>
    roadmapBoard(current, { allowed: ['suggest', 'edit', 'follow'] }),
  );
  portal.instead('readRoadmapItem', async () =>
    roadmapItem({
      ...at('next', 0),
      leftBehind: [
        { id: 'later-1', title: 'later 1', status: 'later', teams: 12 },
      ],
    }),
  );
  return {
    portal,
    becomes: (to: RoadmapCard[]) => {
      current = to;
    },
  };
}

const titlesIn = (status: string) =>
  within(screen.getByRole('region', { name: status }))
    .queryAllByRole('article')
    .map(card => card.getAttribute('aria-label'));

const dropped = (id: string, to: OpenStatus, index: number) =>
  act(async () =>
    drop({
      draggableId: id,
      source: {
        droppableId: id.split('-')[0],
        index: Number(id.split('-')[1]),
      },
      destination: { droppableId: to, index },
    } as DropResult),
  );

const bodyOf = (portal: PortalDouble, operation: string) =>
  portal.calls.find(call => call.operation === operation)?.input.body;

describe('a card that grace drops', () => {
  beforeEach(() => window.sessionStorage.clear());

  it('into another column is there before the portal has said so, and stays', async () => {
    const { portal, becomes } = portalWith();
    let answer: () => void = () => {};
    const answered = new Promise<void>(resolve => {
      answer = resolve;
    });
    const moved = roadmapItem({ ...at('next', 0), status: 'later' });
    portal.instead('moveRoadmapItem', async () => {
      await answered;
      becomes([cards[1], cards[2], moved, cards[3], cards[4]]);
      return moved;
    });
    await openPart(<RoadmapContent />, portal, 'grace');
    await screen.findByRole('article', { name: 'next 0' });
    await dropped('next-0', 'later', 1);
    const there = ['later 0', 'next 0', 'later 1', 'later 2'];
    expect(titlesIn('Later')).toEqual(there);
    expect(titlesIn('Next')).toEqual(['next 1']);
    expect(screen.getByText('Later 4')).toBeVisible();
    expect(bodyOf(portal, 'moveRoadmapItem')).toEqual({
      to: 'later',
      after: 'later-0',
    });
    await act(async () => answer());
    expect(await screen.findByText('Moved to Later.')).toBeVisible();
    expect(titlesIn('Later')).toEqual(there);
  });

  it('goes back when the portal refuses, and says so', async () => {
    const { portal } = portalWith();
    portal.instead('moveRoadmapItem', async () => {
      throw await refusal(403, 'not yours');
    });
    await openPart(<RoadmapContent />, portal, 'grace');
    await screen.findByRole('article', { name: 'next 0' });
    await dropped('next-0', 'later', 3);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'the portal does not let you do this',
    );
    expect(titlesIn('Next')).toEqual(['next 0', 'next 1']);
    expect(titlesIn('Later')).toEqual(['later 0', 'later 1', 'later 2']);
  });

  it('waits in Now while she is asked why, and goes back when she gives up', async () => {
    const { portal } = portalWith();
    await openPart(<RoadmapContent />, portal, 'grace');
    await screen.findByRole('article', { name: 'next 0' });
    await dropped('next-0', 'now', 0);
    const dialog = await screen.findByRole('dialog');
    const hidden = { hidden: true };
    expect(screen.getAllByRole('article', hidden).at(-1)).toHaveAccessibleName(
      'next 0',
    );
    await userEvent.click(
      await within(dialog).findByRole('button', { name: 'Cancel' }),
    );
    expect(
      await screen.findByText('Not moved. "next 0" is in Next again.'),
    ).toBeVisible();
    expect(titlesIn('Now')).toEqual([]);
    expect(titlesIn('Next')).toEqual(['next 0', 'next 1']);
    expect(screen.getByRole('article', { name: 'next 0' })).toHaveFocus();
    expect(bodyOf(portal, 'moveRoadmapItem')).toBeUndefined();
  });

  it('within its column is put beside its new neighbour, and back if that fails', async () => {
    const { portal } = portalWith();
    portal.silence('placeRoadmapItem');
    await openPart(<RoadmapContent />, portal, 'grace');
    await screen.findByRole('article', { name: 'later 0' });
    await dropped('later-0', 'later', 2);
    expect(bodyOf(portal, 'placeRoadmapItem')).toEqual({ after: 'later-2' });
    await waitFor(() =>
      expect(titlesIn('Later')).toEqual(['later 0', 'later 1', 'later 2']),
    );
    expect(screen.getByRole('alert')).toBeVisible();
    portal.instead('placeRoadmapItem', async () => roadmapItem(cards[2]));
    await dropped('later-0', 'later', 2);
    expect(titlesIn('Later')).toEqual(['later 1', 'later 2', 'later 0']);
  });
});
