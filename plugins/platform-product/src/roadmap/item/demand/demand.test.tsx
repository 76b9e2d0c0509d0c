import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../../__testUtils__/portalDouble';
import { roadmapItem } from '../../../__testUtils__/roadmap';
import { click } from '../../../__testUtils__/scorecard';
import { openItem, portalOfItem, sentTo } from '../../__testUtils__/itemPage';

const payments = { entityRef: 'group:default/payments', title: 'Payments' };
const search = {
  entityRef: 'group:default/search',
  title: 'Search',
  developers: 6,
};
const part = async () =>
  within(await screen.findByRole('region', { name: 'Who asked' }));

beforeEach(() => window.sessionStorage.clear());

describe('who asked for an item', () => {
  it('tells ada apart who asked and who was only spoken for', async () => {
    await openItem(
      portalOfItem(
        roadmapItem({
          allowed: [],
          demand: { teams: 1, points: 3, developers: 6, onBehalf: 1 },
        }),
        {
          demand: [
            { team: search, importance: 3, at: '2026-11-01T10:00:00.000Z' },
            {
              team: { ...payments, developers: 4 },
              importance: 2,
              at: '2026-11-02T10:00:00.000Z',
              source: 'talk on 3 March',
            },
          ],
        },
      ),
      'ada',
    );
    const asked = await part();
    expect(
      await asked.findByText(
        '1 team that an owner spoke for, not counted until it confirms',
      ),
    ).toBeVisible();
    expect(asked.getByText('Heard from: talk on 3 March')).toBeVisible();
    expect(asked.queryByRole('radio')).not.toBeInTheDocument();
    expect(
      asked.queryByRole('button', { name: 'Enter for a team' }),
    ).not.toBeInTheDocument();
  });

  it('tariq confirms what an owner wrote for Payments', async () => {
    const portal = portalOfItem(
      roadmapItem({
        myDemand: [{ team: payments, importance: 2, isOnBehalf: true }],
      }),
    );
    portal.instead('putRoadmapDemand', async () =>
      roadmapItem({ myDemand: [{ team: payments, importance: 2 }] }),
    );
    await openItem(portal, 'tariq');
    await click('Confirm');
    expect(await screen.findByText('Payments: Important. Said.')).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Confirm' }),
    ).not.toBeInTheDocument();
    expect(sentTo(portal, 'putRoadmapDemand')).toEqual([
      {
        params: {
          itemId: 'faster-builds',
          teamNamespace: 'default',
          teamName: 'payments',
        },
        body: { importance: 2 },
      },
    ]);
  });

  it('tariq is told when it was closed meanwhile', async () => {
    const portal = portalOfItem(roadmapItem());
    portal.instead('putRoadmapDemand', async () => {
      throw await refusal(409, 'closed', {
        current: roadmapItem({ status: 'shipped', allowed: [] }),
      });
    });
    await openItem(portal, 'tariq');
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Critical' }),
    );
    expect(await screen.findByText(/^Shipped since/)).toBeVisible();
    expect(
      await screen.findByText(/^Somebody changed it meanwhile/),
    ).toBeVisible();
  });

  it('grace enters what she heard from a team, with where she has it from', async () => {
    const portal = portalOfItem(
      roadmapItem({ allowed: ['edit', 'ask'], myDemand: [] }),
    );
    portal.instead('putRoadmapDemand', async () =>
      roadmapItem({ allowed: ['edit', 'ask'], myDemand: [] }),
    );
    await openItem(portal, 'grace');
    await click('Enter for a team');
    await userEvent.type(
      await screen.findByRole('searchbox', { name: 'Team' }),
      'Comm',
    );
    await click(/Commerce/);
    await click('Enter');
    expect(await screen.findByText('Fill this in.')).toBeVisible();
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Where you have it from' }),
      'talk on 3 March',
    );
    await click('Enter');
    expect(
      await screen.findByText('Entered. It counts once a member confirms.'),
    ).toBeVisible();
    expect(sentTo(portal, 'putRoadmapDemand')[0]).toEqual({
      params: {
        itemId: 'faster-builds',
        teamNamespace: 'default',
        teamName: 'commerce',
      },
      body: { importance: 2, source: 'talk on 3 March' },
    });
  });
});
