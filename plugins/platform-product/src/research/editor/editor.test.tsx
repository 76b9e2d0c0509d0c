import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { click } from '../../__testUtils__/scorecard';
import {
  inBrowser,
  keptNote,
  openResearch,
  portalOfResearch,
} from '../__testUtils__/researchPage';

const notes = () =>
  screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });
const agreement = () =>
  screen.findByRole('checkbox', { name: /I told P-01 what is kept/ });
const saved = () => screen.findByText(/^Saved /, {}, { timeout: 5_000 });
const sent = (portal: { calls: Array<{ operation: string; input: any }> }) =>
  portal.calls
    .filter(({ operation }) => /^(create|change)Research/.test(operation))
    .map(({ input }) => input.body);

jest.setTimeout(30_000);
beforeEach(() => window.localStorage.clear());

describe('the note editor', () => {
  it('sends nothing before P-01 agreed, and saves by itself from then on', async () => {
    const { portal } = portalOfResearch();
    await openResearch(portal, 'lin');
    await click('New research note');
    await userEvent.clear(await notes());
    await userEvent.type(await notes(), 'Waits eleven minutes.');
    expect(
      await screen.findByText(/^In this browser only: nothing is sent/),
    ).toBeVisible();
    expect(sent(portal)).toEqual([]);
    expect(inBrowser()).toContain('Waits eleven minutes.');

    await userEvent.click(await agreement());
    expect(await saved()).toBeVisible();
    expect(sent(portal)).toMatchObject([
      {
        products: ['component:default/build-pipeline'],
        method: 'interview',
        body: 'Waits eleven minutes.',
        participants: [
          { code: 'P-01', consent: { notes: true, quotes: 'anonymous' } },
        ],
      },
    ]);
    expect(inBrowser()).not.toContain('eleven');

    await userEvent.type(await notes(), ' Makes tea.');
    await screen.findByText('Saving …');
    expect(await saved()).toBeVisible();
    expect(sent(portal)[1]).toMatchObject({
      body: 'Waits eleven minutes. Makes tea.',
      version: 1,
    });
  });

  it('has what lin wrote when the tab was closed in mid-sentence', async () => {
    const { portal } = portalOfResearch();
    const { unmount } = await openResearch(portal, 'lin');
    await click('New research note');
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Shadowing' }),
    );
    expect((await notes()).value).toContain('workaround');
    await userEvent.type(await notes(), '10:04 waits for');
    unmount();

    await openResearch(portal, 'lin');
    const unsent = await screen.findByRole('list', {
      name: 'Notes in this browser only',
    });
    await userEvent.click(
      within(unsent).getByRole('link', { name: /^Shadowing/ }),
    );
    expect((await notes()).value).toMatch(/10:04 waits for$/);
  });

  it('sends what lin typed in the last second when she closes the note', async () => {
    const { portal, notes: kept } = portalOfResearch({ notes: [keptNote()] });
    await openResearch(portal, 'lin');
    await userEvent.click(
      await screen.findByRole('link', { name: /^Interview/ }),
    );
    await userEvent.type(await notes(), ' Swears.');
    await click('Back to all notes');
    await screen.findByRole('link', { name: /^Interview/ });
    await waitFor(() => expect(sent(portal)).toHaveLength(1));
    expect([...kept.values()][0].body).toMatch(/Swears\.$/);
    await waitFor(() =>
      expect(screen.queryByText(/in this browser only/)).toBeNull(),
    );
    expect(inBrowser()).not.toContain('Swears');
  });

  it('keeps nothing of what lin typed and took back', async () => {
    const { portal } = portalOfResearch({ notes: [keptNote()] });
    await openResearch(portal, 'lin');
    await userEvent.click(
      await screen.findByRole('link', { name: /^Interview/ }),
    );
    await userEvent.type(await notes(), '!');
    expect(inBrowser()).toContain('minutes.!');
    await userEvent.type(await notes(), '{Backspace}');
    expect(inBrowser()).not.toContain('minutes');
    await click('Back to all notes');
    await screen.findByRole('link', { name: /^Interview/ });
    expect(screen.queryByText(/in this browser only/)).toBeNull();
    expect(sent(portal)).toEqual([]);
  });

  it('shows a colleague on the same machine nothing of what is not sent', async () => {
    const { portal } = portalOfResearch();
    const { unmount } = await openResearch(portal, 'lin');
    await click('New research note');
    await userEvent.type(await notes(), 'Waits.');
    unmount();
    await openResearch(portal, 'grace');
    await screen.findByText(/^No talks yet/);
    expect(screen.queryByText(/in this browser only/)).toBeNull();
  });

  it('loses nothing when lin was signed out, or the network is gone', async () => {
    const { portal } = portalOfResearch({ notes: [keptNote()] });
    await openResearch(portal, 'lin');
    await userEvent.click(
      await screen.findByRole('link', { name: /^Interview/ }),
    );
    portal.refuse('changeResearchNote', 401);
    await userEvent.type(await notes(), ' Swears.');
    expect(
      await screen.findByText(/^You are signed out/, {}, { timeout: 5_000 }),
    ).toBeVisible();
    portal.silence('changeResearchNote');
    await userEvent.type(await notes(), ' Twice.');
    expect(
      await screen.findByText(/^No connection/, {}, { timeout: 5_000 }),
    ).toBeVisible();
    expect(inBrowser()).toContain('Swears. Twice.');

    portal.instead('changeResearchNote', async () =>
      keptNote({ version: 2, body: portal.calls.at(-1)!.input.body.body }),
    );
    window.dispatchEvent(new Event('online'));
    expect(await saved()).toBeVisible();
    expect(sent(portal).at(-1).body).toMatch(/Swears\. Twice\.$/);
    expect(inBrowser()).not.toContain('Swears');
  });

  it("shows what lin's other window saved, and lets her choose", async () => {
    const { portal, notes: kept } = portalOfResearch({ notes: [keptNote()] });
    await openResearch(portal, 'lin');
    await userEvent.click(
      await screen.findByRole('link', { name: /^Interview/ }),
    );
    await notes();
    kept.set(
      keptNote().id,
      keptNote({ version: 2, body: 'From my other window.' }),
    );
    await userEvent.type(await notes(), ' Mine.');
    expect(
      await screen.findByText('From my other window.', {}, { timeout: 5_000 }),
    ).toBeVisible();
    await click('Record mine');
    expect(await saved()).toBeVisible();
    expect(kept.get(keptNote().id)!.body).toMatch(/Mine\.$/);
  });

  it('keeps nothing of what somebody withdrew from while lin wrote', async () => {
    const { portal, notes: kept } = portalOfResearch({ notes: [keptNote()] });
    await openResearch(portal, 'lin');
    await userEvent.click(
      await screen.findByRole('link', { name: /^Interview/ }),
    );
    await notes();
    kept.set(
      keptNote().id,
      keptNote({
        version: 2,
        gone: 'withdrawn',
        body: undefined,
        participants: [],
        allowed: ['delete'],
      }),
    );
    await userEvent.type(await notes(), ' More.');
    expect(
      await screen.findByText(
        /^Somebody who took part withdrew/,
        {},
        {
          timeout: 5_000,
        },
      ),
    ).toBeVisible();
    expect(inBrowser()).not.toContain('More.');
  });

  it('keeps a link alone where the portal has no key', async () => {
    const { portal } = portalOfResearch({ keepsText: false });
    await openResearch(portal, 'lin');
    await click('New research note');
    expect(await screen.findByText(/^This portal has no key/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Notes' })).toBeNull();
    await userEvent.click(await agreement());
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Notes live elsewhere' }),
      'https://notes.example/7',
    );
    expect(await saved()).toBeVisible();
    const body = sent(portal).at(-1);
    expect(body.link).toBe('https://notes.example/7');
    expect(body).not.toHaveProperty('body');
  });

  it('is erased by lin after one more question', async () => {
    const { portal, notes: kept } = portalOfResearch({ notes: [keptNote()] });
    await openResearch(portal, 'lin');
    await userEvent.click(
      await screen.findByRole('link', { name: /^Interview/ }),
    );
    await click('Erase this note …');
    await click('Erase');
    expect(await screen.findByText(/^No talks yet/)).toBeVisible();
    expect(kept.size).toBe(0);
  });

  it('highlights what lin selects, once it is saved', async () => {
    const { portal } = portalOfResearch({ notes: [keptNote()] });
    await openResearch(portal, 'lin');
    await userEvent.click(
      await screen.findByRole('link', { name: /^Interview/ }),
    );
    await click('Highlight');
    expect(await screen.findByText(/^Select some words/)).toBeVisible();
    const text = await notes();
    text.setSelectionRange(16, 37);
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Tags' }),
      'queue, waiting',
    );
    await click('Highlight');
    expect(await screen.findByText('“Waits eleven minutes.”')).toBeVisible();
    expect(
      portal.calls.find(c => c.operation === 'createHighlight')!.input,
    ).toMatchObject({
      body: {
        start: 16,
        end: 37,
        quote: 'Waits eleven minutes.',
        tags: ['queue', 'waiting'],
      },
    });
  });
});
