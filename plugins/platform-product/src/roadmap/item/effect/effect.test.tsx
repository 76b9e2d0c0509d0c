import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RoadmapEffect } from 'backstage-plugin-platform-product-common';
import { autumn, refusal, summer } from '../../../__testUtils__/portalDouble';
import { roadmapItem } from '../../../__testUtils__/roadmap';
import { click } from '../../../__testUtils__/scorecard';
import { openItem, portalOfItem, sentTo } from '../../__testUtils__/itemPage';

const shipped = roadmapItem({
  status: 'shipped',
  outcome: { metric: 'minutes to green', baseline: 12, target: 5 },
});
const shippedAt = '2026-10-01T10:00:00.000Z';
const figure = (share: number) => ({
  n: 40,
  satisfied: { share, low: share - 0.1, high: share + 0.1 },
});
const part = async () =>
  within(await screen.findByRole('group', { name: 'What came of it' }));

beforeEach(() => window.sessionStorage.clear());

describe('what came of an item', () => {
  it('is read by ada: the goal and satisfaction, before and after', async () => {
    const effect: Partial<RoadmapEffect> = {
      shippedAt,
      before: { value: 12, on: '2026-09-20', source: 'Grafana, p95' },
      after: { value: 4.5, on: '2026-11-20' },
      verdict: 'reached',
      satisfaction: [
        {
          product: shipped.products[0],
          before: { period: summer, ...figure(0.31) },
          after: { period: autumn, ...figure(0.62) },
          verdict: 'better',
        },
      ],
    };
    await openItem(portalOfItem(shipped, { effect }), 'ada');
    const group = await part();
    expect(await group.findByText('The goal is reached.')).toBeVisible();
    expect(group.getByText('12 on 20 Sept 2026')).toBeVisible();
    expect(group.getByText('Source: Grafana, p95')).toBeVisible();
    expect(group.getByText('4.5 on 20 Nov 2026')).toBeVisible();
    expect(
      group.getByText(/^31\s% \(likely 21–41\s%, 40 answers\)/),
    ).toBeVisible();
    expect(group.getByText('Better, beyond chance.')).toBeVisible();
    expect(group.queryByRole('button')).not.toBeInTheDocument();
  });

  it('is missed when nobody says it for a month', async () => {
    const effect = { shippedAt, isMissing: true };
    await openItem(portalOfItem(shipped, { effect }), 'ada');
    expect(
      await screen.findByText(/^No after-figure yet: it shipped on 1 Oct 2026/),
    ).toBeVisible();
  });

  it('is said by grace, whole or not at all', async () => {
    const effect: Partial<RoadmapEffect> = { shippedAt, allowed: ['measure'] };
    const portal = portalOfItem(shipped, { effect });
    portal.instead('putRoadmapEffect', async () => ({
      ...effect,
      after: { value: 4.5, on: '2026-11-20' },
      verdict: 'reached',
      isMissing: false,
      satisfaction: [],
      version: 1,
    }));
    await openItem(portal, 'grace');
    await click('Say what was measured');
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Value after' }),
      '4,5',
    );
    await click('Record');
    expect(
      screen.getByText('Say for which day the value holds.'),
    ).toBeVisible();
    expect(sentTo(portal, 'putRoadmapEffect')).toEqual([]);
    await userEvent.type(
      screen.getByLabelText('Measured on, after'),
      '2026-11-20',
    );
    await click('Record');
    expect(await screen.findByText('The goal is reached.')).toBeVisible();
    expect(sentTo(portal, 'putRoadmapEffect')[0].body).toEqual({
      before: undefined,
      after: { value: 4.5, on: '2026-11-20' },
      version: 0,
    });
  });

  it('shows grace what a colleague measured meanwhile, and keeps her words', async () => {
    const effect: Partial<RoadmapEffect> = { shippedAt, allowed: ['measure'] };
    const portal = portalOfItem(shipped, { effect });
    portal.instead('putRoadmapEffect', async () => {
      throw await refusal(409, 'Another owner measured meanwhile', {
        current: {
          ...effect,
          after: { value: 7, on: '2026-11-19' },
          isMissing: false,
          satisfaction: [],
          version: 3,
        },
      });
    });
    await openItem(portal, 'grace');
    await click('Say what was measured');
    const value = screen.getByRole('textbox', { name: 'Value after' });
    await userEvent.type(value, '4');
    await userEvent.type(
      screen.getByLabelText('Measured on, after'),
      '2026-11-20',
    );
    await click('Record');
    expect(await screen.findByText('7 on 19 Nov 2026')).toBeVisible();
    expect(screen.getByRole('alert')).toBeVisible();
    expect(value).toHaveValue('4');
    await click('Record');
    expect(sentTo(portal, 'putRoadmapEffect')[1].body.version).toBe(3);
  });

  it('says so when it can not be loaded, and tries again', async () => {
    const portal = portalOfItem(shipped);
    portal.refuse('readRoadmapEffect', 500);
    await openItem(portal, 'ada');
    expect(
      await screen.findByText(/^What came of it could not be loaded/),
    ).toBeVisible();
  });

  it('is not asked for while there is no goal and nothing shipped', async () => {
    const portal = portalOfItem(roadmapItem());
    await openItem(portal, 'ada');
    await screen.findByRole('heading', { name: 'Goal' });
    expect(sentTo(portal, 'readRoadmapEffect')).toEqual([]);
  });
});
