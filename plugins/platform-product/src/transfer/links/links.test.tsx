import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPart } from '../../__testUtils__/entityParts';
import { PortalDouble } from '../../__testUtils__/portalDouble';
import { roadmapBoard, roadmapItem } from '../../__testUtils__/roadmap';
import { RoadmapContent } from '../../roadmap/board/RoadmapContent';

const first = 'https://tickets.example/browse/PAY-1';
const second = 'https://tickets.example/browse/PAY-2';

/** A roadmap on which nothing stands yet, as an owner has it. */
function portalForGrace() {
  const portal = new PortalDouble();
  portal.instead('readRoadmap', async () =>
    roadmapBoard([], { allowed: ['suggest', 'edit', 'follow'] }),
  );
  portal.instead('listChoices', async () => ({ items: [] }));
  portal.instead('listSimilarItems', async () => ({ items: [] }));
  portal.instead('suggestRoadmapItem', async () => roadmapItem({}));
  return portal;
}

const suggested = (portal: PortalDouble) =>
  portal.calls
    .filter(({ operation }) => operation === 'suggestRoadmapItem')
    .map(({ input }) => input.body);
const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

async function open(portal: PortalDouble) {
  const opened = await openPart(<RoadmapContent />, portal, 'grace');
  await press('Paste ticket links');
  await screen.findByRole('textbox', { name: 'Text with links' });
  return opened;
}
async function paste(text: string) {
  await userEvent.click(
    screen.getByRole('textbox', { name: 'Text with links' }),
  );
  await userEvent.paste(text);
  await press('Take the links');
}
const problemOf = (link: string) =>
  within(screen.getByRole('group', { name: link }));
const describeProblem = (link: string, words: string) =>
  userEvent.type(
    problemOf(link).getByRole('textbox', { name: /What is the problem/ }),
    words,
  );

describe('links to tickets', () => {
  beforeEach(() => window.sessionStorage.clear());

  it('become suggestions once grace says what the problem is', async () => {
    const portal = portalForGrace();
    await open(portal);
    await paste('nothing here');
    expect(await screen.findByText(/There is no link in it/)).toBeVisible();
    await userEvent.clear(
      screen.getByRole('textbox', { name: 'Text with links' }),
    );

    await paste(`See ${first} and ${second}, also ${first}.`);
    await press('Suggest 2 problems');
    expect(suggested(portal)).toEqual([]);
    expect(screen.getAllByText('Say something here.').length).toBe(2);

    await describeProblem(first, 'Payouts fail.');
    await press(`Leave out ${second}`);
    await press('Suggest 1 problem');
    expect(await screen.findByText(/^Suggested: 1 problem\./)).toBeVisible();
    expect(suggested(portal)).toEqual([
      {
        id: expect.any(String),
        url: first,
        title: 'PAY-1',
        problem: 'Payouts fail.',
        products: ['component:default/build-pipeline'],
      },
    ]);
    await press('Paste ticket links');
    expect(await screen.findByText(/opens none of them/)).toBeVisible();
    expect(screen.queryByRole('group', { name: first })).toBeNull();
  });

  it('stay with what was written when they could not be sent, over a reload, too', async () => {
    const portal = portalForGrace();
    portal.instead('suggestRoadmapItem', async () => {
      if (suggested(portal).length === 1) {
        throw new Error('no answer');
      }
      return roadmapItem({});
    });
    const { unmount } = await open(portal);
    await paste(`${first} ${second}`);
    await describeProblem(first, 'Payouts fail.');
    await describeProblem(second, 'Refunds fail.');
    await press('Suggest 2 problems');
    expect(await screen.findByText('1 suggested, 1 is left.')).toBeVisible();
    expect(problemOf(first).getByRole('alert')).toBeVisible();
    expect(screen.queryByRole('group', { name: second })).toBeNull();
    unmount();

    await open(portal);
    await press('Suggest 1 problem');
    expect(await screen.findByText(/^Suggested: 1 problem\./)).toBeVisible();
    // Sent again, it is the same: kept once if only the answer was lost.
    const [lost, , again] = suggested(portal);
    expect(again).toEqual(lost);
  });

  it('are not for those who only suggest: their form takes one', async () => {
    const portal = portalForGrace();
    portal.instead('readRoadmap', async () => roadmapBoard([]));
    await openPart(<RoadmapContent />, portal, 'ada');
    expect(
      await screen.findByRole('button', { name: 'Suggest' }),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Paste ticket links' }),
    ).toBeNull();
  });

  it('are at most twenty at once', async () => {
    await open(portalForGrace());
    await paste([...Array(21)].map((_, i) => `${first}${i}`).join('\n'));
    expect(await screen.findByText(/at most 20 at once/)).toBeVisible();
    expect(screen.queryAllByRole('group', { name: /tickets/ })).toEqual([]);
  });
});
