import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../../__testUtils__/portalDouble';
import { roadmapItem } from '../../../__testUtils__/roadmap';
import { decision } from '../../../__testUtils__/roadmapTalk';
import { click } from '../../../__testUtils__/scorecard';
import { openItem, portalOfItem, sentTo } from '../../__testUtils__/itemPage';

const cache = {
  id: 'cache',
  title: 'Cache per branch',
  status: 'later' as const,
};

beforeEach(() => window.sessionStorage.clear());

describe('an item that is open over the roadmap', () => {
  it('closes with Esc, and gives ada the focus back', async () => {
    await openItem(portalOfItem(roadmapItem()), 'ada');
    const dialog = screen.getByRole('dialog', { name: 'Faster cold builds' });
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    await waitFor(() =>
      expect(screen.getByRole('link', { name: 'Open it' })).toHaveFocus(),
    );
  });

  it.each([
    [403, /^You may not see this item/],
    [404, /^This item is not there/],
    [500, /^The item could not be loaded/],
  ])('tells lin what to do when the portal says %d', async (status, words) => {
    const portal = portalOfItem(roadmapItem());
    portal.refuse('readRoadmapItem', status);
    await openItem(portal, 'lin');
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('offers max nothing that he may not do', async () => {
    await openItem(portalOfItem(roadmapItem({ allowed: [] })), 'max');
    const actions = within(
      await screen.findByRole('group', { name: 'What you can do' }),
    );
    expect(
      actions.getAllByRole('button').map(({ textContent }) => textContent),
    ).toEqual(['Copy link']);
    expect(
      screen.queryByRole('textbox', { name: 'Comment' }),
    ).not.toBeInTheDocument();
  });

  it('is followed by lin, and no more', async () => {
    const portal = portalOfItem(roadmapItem({ allowed: ['follow'] }));
    portal.instead('followRoadmapItem', async () => undefined);
    portal.instead('unfollowRoadmapItem', async () => undefined);
    await openItem(portal, 'lin');
    await click('Follow');
    expect(
      await screen.findByText('You hear of what becomes of it.'),
    ).toBeVisible();
    await click('Stop following');
    expect(await screen.findByText('You hear no more of it.')).toBeVisible();
  });

  it('is deleted by ada, who is asked once', async () => {
    const portal = portalOfItem(
      roadmapItem({ allowed: ['reword', 'delete'], version: 4 }),
    );
    portal.instead('deleteRoadmapItem', async () => undefined);
    const onDelete = jest.fn();
    await openItem(portal, 'ada', onDelete);
    await click('Delete');
    expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
    await click('Delete it');
    await waitFor(() => expect(onDelete).toHaveBeenCalledWith('faster-builds'));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(sentTo(portal, 'deleteRoadmapItem')[0].query).toEqual({
      version: 4,
    });
  });

  it('stays when a team asked for it before ada deleted it', async () => {
    const portal = portalOfItem(roadmapItem({ allowed: ['delete'] }));
    portal.instead('deleteRoadmapItem', async () => {
      throw await refusal(409, 'asked for', {
        current: roadmapItem({ allowed: [], title: 'Faster builds' }),
      });
    });
    await openItem(portal, 'ada');
    await click('Delete');
    await click('Delete it');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^Somebody changed it meanwhile/,
    );
    expect(
      screen.getByRole('heading', { name: 'Faster builds' }),
    ).toBeVisible();
  });

  it('is taken apart again by grace, and leads to what it was merged into', async () => {
    const portal = portalOfItem(
      roadmapItem({
        status: 'duplicate',
        mergedInto: cache,
        allowed: ['edit', 'unmerge'],
      }),
    );
    portal.instead('unmergeRoadmapItem', async () => roadmapItem());
    await openItem(portal, 'grace');
    expect(
      await screen.findByRole('link', { name: 'Cache per branch (Later)' }),
    ).toHaveAttribute('href', '/?item=cache');
    await click('Take it apart again');
    expect(await screen.findByText('Taken apart again.')).toBeVisible();
  });

  it('tells lin page by page what was decided', async () => {
    const portal = portalOfItem(roadmapItem({ allowed: [] }));
    portal.instead('listRoadmapDecisions', async () =>
      portal.calls.at(-1)!.input.query.cursor === undefined
        ? {
            items: [
              decision({
                to: 'now',
                reason: 'deadline',
                isAgainstDemand: true,
                displaced: cache,
              }),
            ],
            nextCursor: 'older',
          }
        : {
            items: [
              decision({
                id: 'decision-0',
                kind: 'suggested',
                decidedAs: 'author',
                from: undefined,
                to: undefined,
              }),
            ],
          },
    );
    await openItem(portal, 'lin');
    const history = within(
      await screen.findByRole('region', { name: 'History' }),
    );
    expect(await history.findByText(/moved from Later to Now/)).toBeVisible();
    expect(
      history.getByText('Why first: deadline · "Cache per branch" gave way'),
    ).toBeVisible();
    await click('Older');
    expect(await history.findByText(/: suggested$/)).toBeVisible();
    expect(history.getByText('by whoever suggested it')).toBeVisible();
    expect(history.getByText(/moved from Later to Now/)).toBeVisible();
  });
});
