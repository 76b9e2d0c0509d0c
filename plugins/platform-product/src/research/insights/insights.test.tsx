import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Insight } from 'backstage-plugin-platform-product-common';
import { refusal } from '../../__testUtils__/portalDouble';
import { click } from '../../__testUtils__/scorecard';
import {
  keptNote,
  openResearch,
  portalOfResearch,
} from '../__testUtils__/researchPage';

jest.setTimeout(30_000);
beforeEach(() => window.localStorage.clear());

const insight = (of: Partial<Insight> = {}): Insight => ({
  id: '0d9a3a1e-52bb-4a52-9d5c-0a4f7d1c9e11',
  products: [],
  statement: 'Cold builds cost the morning.',
  status: 'published',
  supporting: 3,
  refuting: 1,
  participants: 2,
  teams: 2,
  withdrawnSources: 0,
  evidence: [
    {
      id: 'e1',
      direction: 'supports',
      quote: 'Waits on jenkins-prod-7.',
      method: 'shadowing',
      heldIn: '2026-11',
      noteId: keptNote().id,
      highlightId: 'c7a7c1f0-3d3c-4f0e-9a53-0a3e8a1d2c4b',
    },
  ],
  ledTo: [],
  publishedOn: '2026-11-23',
  changedAt: '2026-11-23T10:00:00.000Z',
  version: 3,
  allowed: [],
  ...of,
});

describe('insights', () => {
  it('are read by ada with what speaks for and against them, and what is gone', async () => {
    const { portal } = portalOfResearch({
      isResearcher: false,
      insights: [
        insight({
          withdrawnSources: 1,
          ledTo: [{ id: 'i', title: 'Faster cold builds' }],
          evidence: [
            ...insight().evidence,
            {
              id: 'e2',
              direction: 'refutes',
              gone: true,
              method: 'interview',
              heldIn: '2026-10',
            },
          ],
        }),
      ],
    });
    await openResearch(portal, 'ada');
    expect(
      await screen.findByText(
        'Published 23 Nov 2026 · 3 quotes support this, 1 refutes it, 2 people, 2 teams · 1 source withdrawn · led to 1 item',
      ),
    ).toBeVisible();
    const quotes = screen.getByRole('list', { name: 'For and against' });
    expect(
      within(quotes)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '“Waits on jenkins-prod-7.”supports · Shadowing · Nov 2026',
      'Withdrawn; the words are gone.refutes · Interview · Oct 2026',
    ]);
    expect(
      screen.getByRole('link', { name: 'Faster cold builds' }),
    ).toHaveAttribute(
      'href',
      expect.stringMatching(/build-pipeline\/product\/roadmap\?item=i$/),
    );
    expect(screen.queryByRole('button', { name: /Publish|Edit/ })).toBeNull();
  });

  it('are published by lin after she looked at what tells who it was', async () => {
    const draft = insight({
      status: 'draft',
      publishedOn: undefined,
      allowed: ['edit', 'publish', 'delete'],
      findings: [
        {
          id: 'f1',
          where: 'e1',
          start: 9,
          end: 23,
          words: 'jenkins-prod-7',
          kind: 'host',
          suggestion: 'a host',
        },
        {
          id: 'f2',
          where: 'statement',
          start: 0,
          end: 4,
          words: 'Cold',
          kind: 'name',
          suggestion: 'somebody',
        },
      ],
    });
    const { portal } = portalOfResearch({ insights: [draft] });
    portal.instead('changeInsight', async () => ({
      ...draft,
      version: 4,
      findings: [draft.findings![1]],
    }));
    portal.instead('publishInsight', async () => {
      portal.instead('listInsights', async () => ({
        items: [insight({ teams: 0 })],
      }));
      return insight();
    });
    await openResearch(portal, 'lin');
    await click('Publish …');
    expect(
      await screen.findByText('Found: “jenkins-prod-7”, a host.'),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Publish' })).toBeDisabled();
    await click('Replace with “a host”');
    expect(await screen.findByText('Found: “Cold”, a name.')).toBeVisible();
    await click('It is harmless');
    await click('Publish');
    expect(await screen.findByText('Published.')).toBeVisible();
    expect(
      await screen.findByText(
        'Published 23 Nov 2026 · 3 quotes support this, 1 refutes it, 2 people',
      ),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Publish' })).toBeNull();
    const sent = (operation: string) =>
      portal.calls.find(call => call.operation === operation)!.input.body;
    expect(sent('changeInsight')).toEqual({
      version: 3,
      evidence: [
        {
          highlightId: 'c7a7c1f0-3d3c-4f0e-9a53-0a3e8a1d2c4b',
          direction: 'supports',
          quote: 'Waits on a host.',
        },
      ],
    });
    expect(sent('publishInsight')).toEqual({ version: 4, harmless: ['f2'] });
  });

  it('are drafted by lin from highlights of her notes', async () => {
    const { portal } = portalOfResearch({
      notes: [keptNote({ highlightCount: 1 })],
    });
    portal.instead('listHighlights', async () => ({
      items: [
        {
          id: 'c7a7c1f0-3d3c-4f0e-9a53-0a3e8a1d2c4b',
          start: 16,
          end: 37,
          quote: 'Waits eleven minutes.',
          tags: [],
          quotes: 'anonymous',
          createdAt: '',
          version: 1,
        },
      ],
    }));
    portal.instead('createInsight', async () => insight());
    await openResearch(portal, 'lin');
    await click('New insight');
    await click('Save draft');
    expect(portal.calls.some(c => c.operation === 'createInsight')).toBe(false);
    await userEvent.type(
      await screen.findByRole('textbox', { name: /What did you learn/ }),
      'Cold builds cost the morning.',
    );
    await click(/Highlights of a note/);
    await userEvent.click(
      await screen.findByRole('option', { name: /^Interview/ }),
    );
    await click('Supports it');
    await click('Save draft');
    expect(await screen.findByText('Draft saved.')).toBeVisible();
    expect(
      portal.calls.find(c => c.operation === 'createInsight')!.input.body,
    ).toMatchObject({
      products: ['component:default/build-pipeline'],
      statement: 'Cold builds cost the morning.',
      evidence: [{ direction: 'supports', quote: 'Waits eleven minutes.' }],
    });
  });

  it('tell lin when somebody else changed one meanwhile', async () => {
    const draft = insight({
      status: 'draft',
      publishedOn: undefined,
      allowed: ['publish'],
      findings: [],
    });
    const { portal } = portalOfResearch({ insights: [draft] });
    portal.instead('publishInsight', async () => {
      throw await refusal(409, 'changed', {
        current: { ...draft, supporting: 2, version: 4 },
      });
    });
    await openResearch(portal, 'lin');
    await click('Publish …');
    await click('Publish');
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(
      screen.getByText(/^2 quotes support this, 1 refutes it/),
    ).toBeVisible();
  });

  it('tells ada of one whose key is gone that it can’t be opened, beside the others', async () => {
    const [cited] = insight().evidence;
    const { portal } = portalOfResearch({
      insights: [
        insight(),
        insight({
          id: 'sealed',
          statement: undefined,
          isSealed: true,
          evidence: [{ ...cited, quote: undefined, isSealed: true }],
        }),
      ],
      isResearcher: false,
    });
    await openResearch(portal, 'ada');
    expect(
      await screen.findByText('Cold builds cost the morning.'),
    ).toBeVisible();
    expect(
      screen.getByText(/^What this insight says can’t be opened/),
    ).toBeVisible();
    expect(screen.getByText(/^The words can’t be opened/)).toBeVisible();
  });
});
