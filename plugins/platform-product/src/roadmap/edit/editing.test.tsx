import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../__testUtils__/portalDouble';
import { roadmapItem } from '../../__testUtils__/roadmap';
import { click } from '../../__testUtils__/scorecard';
import { openItem, portalOfItem, sentTo } from '../__testUtils__/itemPage';

const owned = roadmapItem({
  allowed: ['edit'],
  outcome: { metric: 'minutes to green', baseline: 12, target: 5 },
  effort: 3,
});
const field = (name: RegExp | string) => screen.findByRole('textbox', { name });

/** Writes something into a field instead of what is there. */
async function write(name: RegExp | string, text: string) {
  const found = await field(name);
  await userEvent.clear(found);
  if (text) {
    await userEvent.type(found, text);
  }
}

beforeEach(() => window.sessionStorage.clear());

describe('editing an item', () => {
  it('sends what grace changed and nothing else; what she emptied is emptied', async () => {
    const portal = portalOfItem(owned);
    portal.instead('changeRoadmapItem', async () => owned);
    await openItem(portal, 'grace');
    await click('Edit');
    await write('Then', '4,5');
    await write('Effort', '');
    await write('Note for owners', 'Ask Search again.');
    await click('Save');
    expect(await screen.findByText('Saved.')).toBeVisible();
    expect(sentTo(portal, 'changeRoadmapItem')[0].body).toEqual({
      outcome: { metric: 'minutes to green', baseline: 12, target: 4.5 },
      effort: null,
      internalNote: 'Ask Search again.',
      version: 1,
    });
  });

  it('tells grace what is missing, and leads her there', async () => {
    const portal = portalOfItem(owned);
    await openItem(portal, 'grace');
    await click('Edit');
    await write('What is measured', '');
    await write('Hours per team, at most', 'some');
    await click('Save');
    expect(await field('What is measured')).toHaveFocus();
    expect(screen.getByText(/^Write a number/)).toBeVisible();
    expect(sentTo(portal, 'changeRoadmapItem')).toEqual([]);
  });

  it("keeps grace's words over a reload", async () => {
    const portal = portalOfItem(owned);
    const { unmount } = await openItem(portal, 'grace');
    await click('Edit');
    await write('Title', 'Faster builds');
    unmount();
    await openItem(portal, 'grace');
    await click('Edit');
    expect(await field('Title')).toHaveValue('Faster builds');
    await click('Cancel');
    await click('Edit');
    expect(await field('Title')).toHaveValue('Faster cold builds');
  });

  it('lets grace take what her colleague wrote, field by field', async () => {
    const portal = portalOfItem(owned);
    const theirs = { ...owned, version: 2, title: 'Theirs', effort: 8 };
    portal.instead('changeRoadmapItem', async () => {
      throw await refusal(409, 'changed', { current: theirs });
    });
    await openItem(portal, 'grace');
    await click('Edit');
    await write('Title', 'Mine');
    await write('Problem', 'Mine too.');
    await click('Save');
    const title = within(await screen.findByRole('group', { name: /^Title:/ }));
    // What only the colleague changed is taken over.
    expect(await field('Effort')).toHaveValue('8');
    await userEvent.click(title.getByRole('button', { name: 'Take this' }));
    portal.instead('changeRoadmapItem', async () => theirs);
    await click('Save this');
    expect(await screen.findByText('Saved.')).toBeVisible();
    expect(sentTo(portal, 'changeRoadmapItem')[1].body).toEqual({
      problem: 'Mine too.',
      version: 2,
    });
  });

  it('lets ada, who suggested it, reword it and no more', async () => {
    const portal = portalOfItem(
      roadmapItem({ allowed: ['reword'], isMine: true }),
    );
    await openItem(portal, 'ada');
    await click('Edit');
    const form = within(
      await screen.findByRole('group', { name: 'Edit the item' }),
    );
    expect(form.getAllByRole('textbox')).toHaveLength(2);
    expect(form.queryByRole('button', { name: /Comes from/ })).toBeNull();
  });

  it('makes an internal item public only when grace says so twice', async () => {
    const internal = roadmapItem({ allowed: ['edit'], visibility: 'internal' });
    const portal = portalOfItem(internal);
    portal.instead('changeRoadmapItem', async () => ({
      ...internal,
      visibility: 'public',
    }));
    await openItem(portal, 'grace');
    await click('Make public');
    expect(
      screen.getByRole('button', { name: 'Keep it internal' }),
    ).toHaveFocus();
    expect(sentTo(portal, 'changeRoadmapItem')).toEqual([]);
    await click('Make it public');
    expect(await screen.findByText('Public now.')).toBeVisible();
    expect(sentTo(portal, 'changeRoadmapItem')[0].body).toEqual({
      visibility: 'public',
      version: 1,
    });
    expect(
      screen.queryByRole('button', { name: 'Make public' }),
    ).not.toBeInTheDocument();
  });
});
