import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { click } from '../../__testUtils__/scorecard';
import {
  keptNote,
  openResearch,
  portalOfResearch,
} from '../__testUtils__/researchPage';

let copied: string | undefined;
beforeAll(() => {
  // jsdom has no clipboard.
  document.execCommand = () => {
    copied = window.getSelection()?.toString();
    return true;
  };
});
beforeEach(() => {
  window.localStorage.clear();
  copied = undefined;
});

const [p1] = keptNote().participants;
const openNote = async (person: string, note = {}) => {
  const { portal } = portalOfResearch({
    notes: [
      keptNote({
        participants: [
          { ...p1, isLinked: true },
          { ...p1, id: 'p2', code: 'P-02' },
        ],
        ...note,
      }),
    ],
  });
  await openResearch(portal, person);
  await userEvent.click(
    await screen.findByRole('link', { name: /^Interview/ }),
  );
};

describe('the link that lin sends to a participant', () => {
  it('leads to My data, for those who find their part there', async () => {
    await openNote('lin');
    await click('Copy a link for P-01');
    expect(
      await screen.findByText(/^Copied. There they see what is kept/),
    ).toHaveAttribute('role', 'status');
    // It tells nothing of the note or of whom it is for.
    expect(copied).toBe(`${window.location.origin}/platform-product/my-data`);
    // P-02 would see there that no note is linked to them.
    expect(
      screen.queryByRole('button', { name: 'Copy a link for P-02' }),
    ).toBeNull();
  });

  it('is not for a colleague who only reads the note', async () => {
    await openNote('tariq', { isMine: false, allowed: ['highlight'] });
    await screen.findByText('P-01');
    expect(screen.queryByRole('button', { name: /Copy a link/ })).toBeNull();
  });
});
