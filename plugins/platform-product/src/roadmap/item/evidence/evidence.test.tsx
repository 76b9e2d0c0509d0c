import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { teamChoice } from '../../../__testUtils__/choices';
import { autumn, summer } from '../../../__testUtils__/portalDouble';
import { roadmapItem } from '../../../__testUtils__/roadmap';
import { evidence } from '../../../__testUtils__/roadmapTalk';
import { click } from '../../../__testUtils__/scorecard';
import { openItem, portalOfItem, sentTo } from '../../__testUtils__/itemPage';

const buildPipeline = roadmapItem().products[0];
const search = { entityRef: 'group:default/search', title: 'Search' };
const share = { share: 0.31, low: 0.22, high: 0.41, n: 40 };
const ofOwners = roadmapItem({ allowed: ['edit'] });

beforeEach(() => window.sessionStorage.clear());

describe('evidence for and against an item', () => {
  it('is read by ada on its side, with what is withheld or gone', async () => {
    const figure = { kind: 'figure' as const, product: buildPipeline };
    await openItem(
      portalOfItem(roadmapItem(), {
        evidence: [
          evidence(),
          evidence({
            id: '2',
            direction: 'against',
            source: { ...figure, period: '2026-Q3', satisfied: share },
          }),
          evidence({ id: '3', source: { ...figure, period: '2026-Q2' } }),
          evidence({
            id: '4',
            source: {
              kind: 'opt-out',
              product: buildPipeline,
              team: search,
              isPast: true,
            },
          }),
          evidence({ id: '5', source: { kind: 'gone', was: 'opt-out' } }),
        ],
      }),
      'ada',
    );
    const pro = within(await screen.findByRole('group', { name: 'For' }));
    expect(pro.getByRole('link', { name: 'Ticket 7' })).toHaveAttribute(
      'href',
      'https://tickets.example/7',
    );
    expect(pro.getByText(/not shown, too few answers/)).toBeVisible();
    expect(pro.getByText(/not any more/)).toBeVisible();
    expect(pro.getByText('A source that is gone')).toBeVisible();
    expect(screen.getByRole('group', { name: 'Against' })).toHaveTextContent(
      '31 % satisfied (22–41 %), 40 answers',
    );
    expect(
      screen.queryByRole('button', { name: 'Add evidence' }),
    ).not.toBeInTheDocument();
  });

  it('is no link where the address would run a script', async () => {
    await openItem(
      portalOfItem(roadmapItem(), {
        evidence: [
          evidence({
            source: { kind: 'url', url: 'javascript' + ':alert(1)' },
          }),
        ],
      }),
      'ada',
    );
    expect(await screen.findByText(/alert\(1\)/)).not.toHaveAttribute('href');
  });

  it('is added by grace: an address that can be opened', async () => {
    const portal = portalOfItem(ofOwners, { mayAddEvidence: true });
    portal.instead('addRoadmapEvidence', async () => evidence());
    await openItem(portal, 'grace');
    await click('Add evidence');
    await click('Add');
    expect(
      await screen.findByText(/^Write an address that starts with/),
    ).toBeVisible();
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Address' }),
      'https://tickets.example/7',
    );
    await userEvent.click(screen.getByRole('radio', { name: 'Against' }));
    await click('Add');
    expect(await screen.findByText('Added.')).toBeVisible();
    expect(sentTo(portal, 'addRoadmapEvidence')[0].body).toMatchObject({
      direction: 'against',
      source: { kind: 'url', url: 'https://tickets.example/7' },
    });
  });

  it('is added by grace: a figure of a published period, or the no of a team', async () => {
    const portal = portalOfItem(ofOwners, { mayAddEvidence: true });
    const point = { n: 40, satisfied: share, mean: share };
    portal.instead('readSatisfaction', async () => ({
      ...portal.satisfaction,
      trend: [
        { ...point, period: summer },
        { ...point, period: autumn },
      ],
    }));
    portal.instead('listChoices', async () => ({
      items: [teamChoice({ team: { ...search, developers: 6 } })],
    }));
    portal.instead('addRoadmapEvidence', async () => evidence());
    await openItem(portal, 'grace');
    await click('Add evidence');
    await userEvent.click(screen.getByRole('radio', { name: 'a figure' }));
    await click(/Period/);
    await userEvent.click(
      await screen.findByRole('option', { name: 'Jul–Sep 2026' }),
    );
    await click('Add');
    expect(await screen.findByText('Added.')).toBeVisible();
    await click('Add evidence');
    await userEvent.click(
      screen.getByRole('radio', { name: 'a no of a team' }),
    );
    await click(/Team that opted out/);
    await userEvent.click(
      await screen.findByRole('option', { name: 'Search' }),
    );
    await click('Add');
    expect(await screen.findByText('Added.')).toBeVisible();
    expect(
      sentTo(portal, 'addRoadmapEvidence').map(({ body }) => body.source),
    ).toEqual([
      {
        kind: 'figure',
        product: 'component:default/build-pipeline',
        period: '2026-Q3',
      },
      {
        kind: 'opt-out',
        product: 'component:default/build-pipeline',
        teamRef: 'group:default/search',
      },
    ]);
  });

  it('is added by grace: what was learnt, whose quote ada reads on the item', async () => {
    const learnt = {
      id: 'i1',
      statement: 'Cold builds cost the morning.',
      supporting: 2,
      refuting: 0,
      participants: 2,
      teams: 2,
      withdrawnSources: 1,
      evidence: [
        {
          id: 'e1',
          direction: 'supports' as const,
          quote: 'Waits on a host.',
          method: 'shadowing' as const,
          heldIn: '2026-11',
        },
      ],
    };
    const portal = portalOfItem(ofOwners, {
      mayAddEvidence: true,
      evidence: [evidence({ source: { kind: 'insight', insight: learnt } })],
    });
    portal.instead('listInsights', async () => ({
      items: [
        {
          ...learnt,
          products: [],
          status: 'published' as const,
          ledTo: [],
          changedAt: '2026-11-23T10:00:00.000Z',
          version: 2,
          allowed: [],
        },
      ],
    }));
    portal.instead('addRoadmapEvidence', async () => evidence());
    await openItem(portal, 'grace');
    const pro = within(await screen.findByRole('group', { name: 'For' }));
    expect(
      pro.getByText('Insight: Cold builds cost the morning.'),
    ).toBeVisible();
    expect(pro.getByText(/2 people, 2 teams · 1 source/)).toBeVisible();
    expect(pro.getByText(/Waits on a host\./)).toBeVisible();
    await click('Add evidence');
    await userEvent.click(screen.getByRole('radio', { name: 'an insight' }));
    await click('Add');
    expect(await screen.findByText('Choose an insight.')).toBeVisible();
    await click(/Insight/);
    await userEvent.click(
      await screen.findByRole('option', {
        name: 'Cold builds cost the morning.',
      }),
    );
    await click('Add');
    expect(await screen.findByText('Added.')).toBeVisible();
    expect(sentTo(portal, 'addRoadmapEvidence')[0].body.source).toEqual({
      kind: 'insight',
      insightId: 'i1',
    });
  });

  it('is removed by grace', async () => {
    const portal = portalOfItem(ofOwners, {
      evidence: [evidence({ allowed: ['delete'] })],
    });
    portal.instead('removeRoadmapEvidence', async () => undefined);
    await openItem(portal, 'grace');
    await click('Remove');
    expect(await screen.findByText('Removed.')).toBeVisible();
    expect(sentTo(portal, 'removeRoadmapEvidence')[0].params).toEqual({
      itemId: 'faster-builds',
      evidenceId: 'evidence-1',
    });
  });
});
