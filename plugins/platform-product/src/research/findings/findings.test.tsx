import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IdentityFinding } from 'backstage-plugin-platform-product-common';
import { click } from '../../__testUtils__/scorecard';
import {
  keptNote,
  openResearch,
  portalOfResearch,
} from '../__testUtils__/researchPage';

const body = 'Starts a build with Grace. Waits on jenkins-prod-7.';
const found: IdentityFinding[] = [
  {
    id: 'f1',
    where: 'body',
    start: 20,
    end: 25,
    words: 'Grace',
    kind: 'name',
    suggestion: 'somebody',
  },
  {
    id: 'f2',
    where: 'body',
    start: 36,
    end: 50,
    words: 'jenkins-prod-7',
    kind: 'host',
    suggestion: 'a host',
  },
  {
    id: 'f3',
    where: 'pains.0',
    start: 0,
    end: 4,
    words: '@ops',
    kind: 'mention',
    suggestion: 'somebody',
  },
];
const asked = (portal: { calls: Array<{ operation: string }> }) =>
  portal.calls.filter(({ operation }) => operation === 'readNoteFindings');
const notes = () =>
  screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });
const openNote = async () =>
  userEvent.click(await screen.findByRole('link', { name: /^Interview/ }));

jest.setTimeout(30_000);
beforeEach(() => window.localStorage.clear());

describe('names and secrets in a note', () => {
  it('are counted for lin, shown where they stand, and selected in the notes', async () => {
    const { portal } = portalOfResearch({
      notes: [keptNote({ body, pains: ['@ops'] })],
      findings: found,
    });
    portal.instead('listHighlights', async () => ({
      items: [
        {
          id: 'h1',
          start: 27,
          end: 51,
          quote: 'Waits on jenkins-prod-7.',
          tags: [],
          quotes: 'anonymous',
          createdAt: '2026-11-20T10:00:00.000Z',
          version: 1,
        },
      ],
    }));
    await openResearch(portal, 'lin');
    await openNote();
    expect(await screen.findByText('Names or secrets found: 3')).toBeVisible();
    expect(asked(portal)).toHaveLength(1);
    expect(screen.queryByText(/“Grace”/)).toBeNull();

    await click('Review');
    const list = screen.getByRole('list', { name: 'Names or secrets' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(item => item.querySelector('p')?.textContent),
    ).toEqual([
      '“Grace”, a name, in the notes',
      '“jenkins-prod-7”, a host, in a highlight',
      '“@ops”, a mention, in the pains',
    ]);
    expect(within(list).getAllByRole('button')).toHaveLength(2);
    await click('Show “jenkins-prod-7” in the notes');
    const text = await notes();
    expect(text).toHaveFocus();
    expect([text.selectionStart, text.selectionEnd]).toEqual([36, 50]);
  });

  it('are looked for anew once what lin typed is saved, not at each letter', async () => {
    const { portal } = portalOfResearch({ notes: [keptNote({ body })] });
    let items = found.slice(0, 2);
    portal.instead('readNoteFindings', async () => ({ items }));
    await openResearch(portal, 'lin');
    await openNote();
    await screen.findByText('Names or secrets found: 2');
    await click('Review');
    let save = () => {};
    const held = new Promise<void>(resolve => {
      save = resolve;
    });
    const typed = 'So: waits on jenkins-prod-7.';
    portal.instead('changeResearchNote', async () => {
      await held;
      return keptNote({ version: 2, body: typed });
    });
    const text = await notes();
    await userEvent.clear(text);
    await userEvent.type(text, typed);
    expect(asked(portal)).toHaveLength(1);
    // Until then words are found wherever they moved to, and those that left are told.
    await click('Show “jenkins-prod-7” in the notes');
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(
      'jenkins-prod-7',
    );
    await click('Show “Grace” in the notes');
    expect(
      screen.getByText('These words stand in the notes no longer.'),
    ).toBeVisible();

    items = [];
    save();
    expect(
      await screen.findByText(/^None found/, {}, { timeout: 5_000 }),
    ).toBeVisible();
    expect(asked(portal)).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Review' })).toBeNull();
  });

  it('are asked for again by lin when the portal did not answer', async () => {
    const { portal } = portalOfResearch({ notes: [keptNote({ body })] });
    portal.silence('readNoteFindings');
    await openResearch(portal, 'lin');
    await openNote();
    expect(
      await screen.findByText(/^The portal did not say whether/),
    ).toBeVisible();
    portal.instead('readNoteFindings', async () => ({ items: found }));
    await click('Try again');
    expect(await screen.findByText('Names or secrets found: 3')).toBeVisible();
  });

  it('are not asked for before a note was sent, nor by a colleague who can’t change it', async () => {
    const { portal } = portalOfResearch({
      notes: [keptNote({ isMine: false, allowed: ['highlight'], body })],
      findings: found,
    });
    const { unmount } = await openResearch(portal, 'tariq');
    await openNote();
    await screen.findByRole('button', { name: 'Highlight' });
    expect(
      screen.queryByRole('region', { name: 'Names or secrets' }),
    ).toBeNull();
    unmount();
    await openResearch(portal, 'lin');
    await click('New research note');
    await notes();
    await waitFor(() =>
      expect(
        screen.queryByRole('region', { name: 'Names or secrets' }),
      ).toBeNull(),
    );
    expect(asked(portal)).toEqual([]);
  });
});
