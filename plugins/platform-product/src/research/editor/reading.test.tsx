import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  keptNote,
  openResearch,
  portalOfResearch,
} from '../__testUtils__/researchPage';

const notes = () =>
  screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });

jest.setTimeout(30_000);
beforeEach(() => window.localStorage.clear());

describe('a note that is read', () => {
  it('shows tariq what lin highlighted, how she listened and in which study', async () => {
    const { portal } = portalOfResearch({
      notes: [
        keptNote({ isMine: false, studyId: 'cold', allowed: ['highlight'] }),
      ],
      studies: [
        {
          id: 'cold',
          title: 'Cold builds',
          products: [],
          members: ['user:default/tariq'],
          noteCount: 1,
          createdAt: '2026-11-01T00:00:00.000Z',
          version: 1,
          allowed: [],
        },
      ],
    });
    portal.instead('listHighlights', async () => ({
      items: [
        {
          id: 'h1',
          start: 16,
          end: 36,
          quote: 'Waits eleven minutes',
          tags: ['queue'],
          quotes: 'anonymous',
          createdAt: '2026-11-20T10:00:00.000Z',
          version: 1,
        },
      ],
    }));
    await openResearch(portal, 'tariq');
    await userEvent.click(
      await screen.findByRole('link', { name: /^Interview/ }),
    );
    const text = await screen.findByRole('group', {
      name: 'The notes with their highlights',
    });
    expect(text).toHaveTextContent('Starts a build. Waits eleven minutes.');
    const mark = await within(text).findByText('Waits eleven minutes');
    expect(mark.tagName).toBe('MARK');
    expect(screen.getByText('Study: Cold builds')).toBeVisible();
    expect(screen.queryByText(/^Saved /)).toBeNull();
    // To highlight he selects in a text of his own, that he can't change.
    expect(screen.getByRole('button', { name: 'Highlight' })).toBeVisible();
    expect(screen.getByText('Select words to highlight')).toBeVisible();
  });

  it('is read, not written, by a colleague of the study', async () => {
    const { portal } = portalOfResearch({
      notes: [
        keptNote({
          isMine: false,
          allowed: ['highlight'],
          pains: ['Waiting'],
        }),
      ],
      isResearcher: false,
    });
    await openResearch(portal, 'grace');
    await userEvent.click(
      await screen.findByRole('link', { name: /^Interview/ }),
    );
    expect(await notes()).toHaveAttribute('readonly');
    expect(screen.getByText(/Its author alone changes it/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Erase/ })).toBeNull();
    expect(screen.getByText('Waiting')).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Pains' })).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('tells ada that there is nothing for her, and of what', async () => {
    const { portal } = portalOfResearch({ isResearcher: false });
    await openResearch(portal, 'ada');
    expect(
      await screen.findByText(/^There are no notes that you may read/),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /New/ })).toBeNull();
  });
});
