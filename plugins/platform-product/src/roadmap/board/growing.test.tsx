import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPart } from '../../__testUtils__/entityParts';
import { PortalDouble } from '../../__testUtils__/portalDouble';
import { roadmapBoard, roadmapCard } from '../../__testUtils__/roadmap';
import { RoadmapContent } from './RoadmapContent';

const cards = Array.from({ length: 45 }, (_, place) =>
  roadmapCard({ id: `item-${place}`, title: `Item ${place}` }),
);

/** A portal with 45 items in Next. */
function longPortal() {
  const portal = new PortalDouble();
  const inputOf = () => portal.calls.at(-1)!.input;
  portal.instead('readRoadmap', async () => {
    const board = roadmapBoard(cards);
    const { limit } = inputOf().query;
    return {
      ...board,
      columns: board.columns.map(column => ({
        ...column,
        items: column.items.slice(0, limit),
      })),
    };
  });
  portal.instead('listRoadmapItems', async () => ({
    items: cards.slice(0, inputOf().query.limit),
  }));
  portal.instead('followProduct', async () => undefined);
  return portal;
}

const shown = () => screen.getAllByRole('article').length;
const more = (name: string) => screen.findByRole('button', { name });

describe('a column with more than ada looks at', () => {
  it('shows twenty, and more as often as she asks, with the focus where it was', async () => {
    const portal = longPortal();
    await openPart(<RoadmapContent />, portal, 'ada');
    const button = await more('Show 20 more in Next');
    expect(shown()).toBe(20);
    await userEvent.click(button);
    await waitFor(() => expect(shown()).toBe(40));
    expect(portal.calls.at(-1)).toMatchObject({
      operation: 'listRoadmapItems',
      input: {
        query: {
          product: 'component:default/build-pipeline',
          status: 'next',
          limit: 40,
        },
      },
    });
    expect(screen.getByText('40 of 45 in Next are shown.')).toBeVisible();
    const last = await more('Show 5 more in Next');
    expect(last).toHaveFocus();
    await userEvent.click(last);
    expect(
      await screen.findByText('45 of 45 in Next are shown.'),
    ).toBeVisible();
    // The button went; what came last is where she reads on.
    await waitFor(() =>
      expect(screen.getByRole('link', { name: 'Item 40' })).toHaveFocus(),
    );
  });

  it('stays as long as it was when the board is read anew', async () => {
    const portal = longPortal();
    await openPart(<RoadmapContent />, portal, 'ada');
    await userEvent.click(await more('Show 20 more in Next'));
    await waitFor(() => expect(shown()).toBe(40));
    await userEvent.click(screen.getByRole('button', { name: 'Follow' }));
    await waitFor(() =>
      expect(
        portal.calls.filter(({ operation }) => operation === 'readRoadmap'),
      ).toHaveLength(3),
    );
    expect(shown()).toBe(40);
  });

  it('says so when no more could be read, and can be asked again', async () => {
    const portal = longPortal();
    await openPart(<RoadmapContent />, portal, 'ada');
    const button = await more('Show 20 more in Next');
    portal.silence('listRoadmapItems');
    await userEvent.click(button);
    const next = screen.getByRole('region', { name: 'Next' });
    expect(
      await within(next).findByText(/Not loaded, the portal did not answer/),
    ).toBeVisible();
    expect(shown()).toBe(20);
    expect(await more('Show 20 more in Next')).toHaveFocus();
  });
});
