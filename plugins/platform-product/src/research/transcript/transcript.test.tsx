import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { click } from '../../__testUtils__/scorecard';
import {
  inBrowser,
  openResearch,
  portalOfResearch,
} from '../__testUtils__/researchPage';

jest.setTimeout(30_000);
beforeEach(() => window.localStorage.clear());

const turns = Array.from(
  { length: 850 },
  (_, i) =>
    `[00:${String(Math.floor(i / 14)).padStart(2, '0')}:${String(
      (i * 4) % 60,
    ).padStart(2, '0')}] ${i % 2 ? 'Ada Okafor' : 'Lin Zhang'}: Then, ${
      i % 2 ? 'Lin' : 'Ada'
    }, it took eleven minutes and some more.`,
);

describe('a transcript of an hour', () => {
  it('becomes the text of a note, and no name of it is kept or sent', async () => {
    const transcript = turns.join('\n');
    expect(transcript.length).toBeGreaterThan(60_000);
    const { portal } = portalOfResearch();
    await openResearch(portal, 'lin');
    await click('New research note');
    await click('Import a transcript …');
    // jsdom has files, and no way to read them that browsers have.
    const file = Object.assign(
      new File([transcript], 'ada.txt', { type: 'text/plain' }),
      { text: async () => transcript },
    );
    await userEvent.upload(await screen.findByLabelText(/^File/), file);
    expect(await screen.findByText('2 speakers, 850 turns')).toBeVisible();
    const lin = screen.getByRole('textbox', { name: 'Lin Zhang' });
    await userEvent.clear(lin);
    await userEvent.type(lin, 'Researcher');
    await click('Replace names and import');

    const text = (await screen.findByRole('textbox', {
      name: 'Notes',
    })) as HTMLTextAreaElement;
    expect(text.value).toMatch(
      /^\*\*Researcher\*\* \[00:00:00\] {2}\nThen, P-02, it took/,
    );
    await userEvent.click(
      await screen.findByRole('checkbox', { name: /I told P-02/ }),
    );
    expect(
      await screen.findByText(/^Saved /, {}, { timeout: 5_000 }),
    ).toBeVisible();
    const everything = JSON.stringify(portal.calls) + inBrowser();
    expect(everything).toContain('eleven minutes');
    expect(everything).not.toMatch(/Okafor|Zhang|Ada|Lin /);
  });
});
