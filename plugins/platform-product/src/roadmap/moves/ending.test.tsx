import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import { refusal } from '../../__testUtils__/portalDouble';
import { roadmapItem } from '../../__testUtils__/roadmap';
import { click } from '../../__testUtils__/scorecard';
import { openItem, portalOfItem, sentTo } from '../__testUtils__/itemPage';

const owned: RoadmapItem['allowed'] = ['edit', 'move', 'merge'];
const agent = { id: 'agent', title: 'Agent on Windows', teams: 4 };

async function moveTo(status: string) {
  await click('Move to…');
  await userEvent.click(await screen.findByRole('menuitem', { name: status }));
}

beforeEach(() => window.sessionStorage.clear());

describe('ending an item and beginning it again', () => {
  it('grace ships it and says what there is now', async () => {
    const portal = portalOfItem(roadmapItem({ allowed: owned }));
    portal.instead('moveRoadmapItem', async () =>
      roadmapItem({ status: 'shipped', allowed: ['edit'] }),
    );
    await openItem(portal, 'grace');
    await moveTo('Shipped');
    await userEvent.type(
      await screen.findByRole('textbox', { name: /^What shipped/ }),
      'builds take five minutes.',
    );
    expect(
      screen.getByRole('group', { name: 'It will read' }),
    ).toHaveTextContent('It shipped: builds take five minutes.');
    await click('Ship and tell them');
    expect(
      await screen.findByText(
        'Shipped. 9 teams and 2 followers hear of it in 10 minutes.',
      ),
    ).toBeVisible();
    expect(sentTo(portal, 'moveRoadmapItem')[0].body).toEqual({
      to: 'shipped',
      publicNote: 'builds take five minutes.',
    });
  });

  it('grace opens a declined one again, with a word why', async () => {
    const portal = portalOfItem(
      roadmapItem({ status: 'declined', allowed: owned }),
    );
    portal.instead('moveRoadmapItem', async () =>
      roadmapItem({ status: 'considering', allowed: owned }),
    );
    await openItem(portal, 'grace');
    await moveTo('Considering');
    await click('Move');
    const why = await screen.findByRole('textbox', {
      name: 'Why it is opened again',
    });
    expect(why).toHaveFocus();
    expect(sentTo(portal, 'moveRoadmapItem')).toEqual([]);
    await userEvent.type(why, 'There is a team for it now.');
    await click('Move');
    expect(await screen.findByText('Moved to Considering.')).toBeVisible();
  });

  it('ada withdraws hers after she was asked', async () => {
    const portal = portalOfItem(
      roadmapItem({ allowed: ['withdraw'], isMine: true }),
    );
    portal.instead('moveRoadmapItem', async () =>
      roadmapItem({ status: 'withdrawn', allowed: [] }),
    );
    await openItem(portal, 'ada');
    await click('Withdraw');
    expect(await screen.findByText(/^It leaves the board/)).toBeVisible();
    await click('Withdraw it');
    expect(await screen.findByText('Withdrawn.')).toBeVisible();
  });

  it('grace merges it into what reads like it, and takes it apart again', async () => {
    const merged = roadmapItem({
      status: 'duplicate',
      mergedInto: { ...agent, status: 'next' },
      allowed: ['edit', 'unmerge'],
    });
    const portal = portalOfItem(roadmapItem({ allowed: owned }));
    portal.instead('listSimilarItems', async () => ({
      items: [
        { ...agent, status: 'next' },
        { id: 'faster-builds', title: 'Itself', status: 'next', teams: 9 },
      ],
    }));
    portal.instead('mergeRoadmapItem', async () => merged);
    portal.instead('unmergeRoadmapItem', async () =>
      roadmapItem({ allowed: owned }),
    );
    await openItem(portal, 'grace');
    await click('Merge…');
    const asked = await screen.findByRole('dialog', { name: /^What says/ });
    expect(
      await within(asked).findByText('1 item reads like it.'),
    ).toBeVisible();
    await click('Merge into "Agent on Windows"');
    expect(
      await screen.findByText('Merged into "Agent on Windows".'),
    ).toBeVisible();
    expect(sentTo(portal, 'mergeRoadmapItem')[0].body).toEqual({
      into: 'agent',
    });
    await click('Undo');
    expect(
      await screen.findByText('Undone. It is in Next again.'),
    ).toBeVisible();
  });

  it('grace searches for what it says the same as', async () => {
    const portal = portalOfItem(roadmapItem({ allowed: owned }));
    portal.instead('listSimilarItems', async () => ({ items: [] }));
    portal.instead('listRoadmapItems', async () => ({
      items: [roadmapItem({ id: 'agent', title: 'Agent on Windows' })],
    }));
    await openItem(portal, 'grace');
    await click('Merge…');
    expect(await screen.findByText(/^Nothing reads like it/)).toBeVisible();
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Search the roadmap' }),
      'agent',
    );
    expect(await screen.findByText('1 item found.')).toBeVisible();
    expect(sentTo(portal, 'listRoadmapItems').at(-1).query).toMatchObject({
      search: 'agent',
    });
  });

  it('grace is too late to undo, and sees what it is now', async () => {
    const portal = portalOfItem(
      roadmapItem({
        allowed: ['edit', 'undo'],
        undoUntil: '2999-01-01T00:00:00.000Z',
      }),
    );
    portal.instead('undoRoadmapMove', async () => {
      throw await refusal(409, 'too late', {
        current: roadmapItem({ status: 'now', allowed: ['edit'] }),
      });
    });
    await openItem(portal, 'grace');
    await click('Undo the move');
    expect(await screen.findByText(/^Too late to undo/)).toBeVisible();
    expect(screen.getByText(/^Now since/)).toBeVisible();
  });

  it('somebody changes it while grace writes why not; her words stay', async () => {
    const portal = portalOfItem(roadmapItem({ allowed: owned }));
    portal.instead('moveRoadmapItem', async () => {
      throw await refusal(409, 'moved', {
        current: roadmapItem({ status: 'later', allowed: owned }),
      });
    });
    await openItem(portal, 'grace');
    await moveTo('Declined');
    const note = await screen.findByRole('textbox', { name: /^We won't/ });
    await userEvent.type(note, 'two people run it.');
    await click('Decline and tell them');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /it is in Later now/,
    );
    expect(note).toHaveValue('two people run it.');
  });
});
